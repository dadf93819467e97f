package org.outturn.web.api;

import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.outturn.kernel.InvalidInput;

/** What came with a request. */
public final class Sent {

  private Sent() {}

  /**
   * @throws WebApplicationException 400 when nothing was sent
   */
  public static <T> T required(T sent) {
    if (sent == null) {
      throw new WebApplicationException(
          Problem.of(400, "body-needed", "The request has no body", "Send a JSON object")
              .response());
    }
    return sent;
  }

  /**
   * A word of a fixed list.
   *
   * @return null for nothing
   * @throws InvalidInput when it is not in the list
   */
  public static <E extends Enum<E>> E word(Class<E> type, String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidInput.field(
                    field, field + " must be one of " + Arrays.toString(type.getEnumConstants())));
  }

  /** Several words of a fixed list. */
  public static <E extends Enum<E>> Set<E> words(
      Class<E> type, String field, Collection<String> texts) {
    var found = EnumSet.noneOf(type);
    if (texts != null) {
      texts.stream().map(text -> word(type, field, text)).forEach(found::add);
    }
    return found;
  }
}
