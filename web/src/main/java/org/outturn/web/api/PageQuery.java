package org.outturn.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Paging;

/**
 * The query parameters of every list: {@code page} from 1 and {@code size} from 1 to 200. Take it
 * as a {@code @BeanParam}.
 */
public class PageQuery {

  @QueryParam("page")
  @DefaultValue("1")
  String page;

  @QueryParam("size")
  @DefaultValue("50")
  String size;

  /**
   * @throws InvalidInput when one of them is no number or out of range
   */
  public Paging paging() {
    return new Paging(number("page", page), number("size", size));
  }

  private static int number(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw InvalidInput.field(name, name + " must be a whole number from 1");
    }
  }
}
