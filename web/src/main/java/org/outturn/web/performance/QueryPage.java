package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * The form that asks a provider about a return, with what was typed.
 *
 * @param version of the return as the reviewer read it
 * @param measure the measure's code; empty for the whole return
 */
public record QueryPage(
    ReturnUnderReview review,
    long version,
    String measure,
    String question,
    DateParts replyBy,
    List<FieldError> errors) {

  public QueryPage {
    errors = List.copyOf(errors);
  }

  public String address() {
    return ReviewPage.address(review.view().row());
  }

  public List<Item> measures() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "The whole return"));
    for (var line : review.view().lines()) {
      var words = line.actualWords();
      items.add(
          Item.of(
              line.measure().code(),
              line.measure().name() + (words.isEmpty() ? "" : ": " + words)));
    }
    return items;
  }
}
