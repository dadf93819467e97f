package org.outturn.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What two people wrote into the same thing: shown above the second one's form, which still holds
 * what they typed.
 *
 * @param fields what differs
 */
public record Clash(List<Field> fields) {

  public Clash {
    fields = List.copyOf(fields);
  }

  /**
   * A field in which the two differ.
   *
   * @param id the field's id in the form
   * @param saved what is saved now
   * @param typed what the second person typed
   */
  public record Field(String id, String label, String saved, String typed) {}

  public static Builder of() {
    return new Builder();
  }

  /** Compares field by field and keeps what differs. */
  public static final class Builder {

    private final List<Field> fields = new ArrayList<>();

    private Builder() {}

    /** Compares one field; null and empty are the same. */
    public Builder field(String id, String label, Object saved, Object typed) {
      var one = words(saved);
      var other = words(typed);
      if (!one.equals(other)) {
        fields.add(new Field(id, label, one, other));
      }
      return this;
    }

    private static String words(Object value) {
      return Objects.toString(value, "").strip().replace("\r\n", "\n");
    }

    public Clash done() {
      return new Clash(fields);
    }
  }
}
