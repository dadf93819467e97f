package org.outturn.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address of a list with its filters, order and page. */
public final class ListAddress {

  private final String path;
  private final List<String> parameters = new ArrayList<>();

  public ListAddress(String path) {
    this.path = path;
  }

  /** Adds a parameter unless it says what is so anyway, or nothing. */
  public ListAddress with(String name, Object value, Object otherwise) {
    if (value != null && !value.equals(otherwise)) {
      parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
    return this;
  }

  @Override
  public String toString() {
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }
}
