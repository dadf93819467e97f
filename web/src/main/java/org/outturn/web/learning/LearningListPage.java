package org.outturn.web.learning;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Slice;
import org.outturn.learning.LearningKind;
import org.outturn.learning.LearningQuery;
import org.outturn.learning.LearningRow;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.RoughDay;
import org.outturn.learning.Theme;
import org.outturn.web.view.Item;
import org.outturn.web.view.PageLinks;
import org.outturn.web.view.Tag;

/**
 * What the search over learning shows; words, filters and page all stand in its address.
 *
 * @param mayRecord whether the reader may record something new
 */
public record LearningListPage(LearningQuery query, Slice<LearningRow> found, boolean mayRecord) {

  public boolean filtered() {
    return !query.equals(new LearningQuery("", null, null, null, ""));
  }

  /** "12 records found". */
  public String count() {
    return (found.total() == 1 ? "1 record" : found.total() + " records")
        + (filtered() ? " found" : "");
  }

  public List<Item> kinds() {
    return LearningTags.choices("All", LearningKind.values(), LearningKind::words);
  }

  public List<Item> themes() {
    return LearningTags.choices("All", Theme.values(), Theme::words);
  }

  public List<Item> statuses() {
    return LearningTags.choices("All", LearningStatus.values(), LearningStatus::words);
  }

  public String chosen(Enum<?> one) {
    return one == null ? "" : one.name();
  }

  public Tag tag(LearningRow row) {
    return LearningTags.of(row.status());
  }

  /** "Case study · Westminster City Council · Westminster · May 2021". */
  public String facts(LearningRow row) {
    var facts = new ArrayList<String>();
    facts.add(row.kind().words());
    facts.add(row.body());
    facts.add(row.place());
    facts.add(row.happened() == null ? "date not stated" : RoughDay.words(row.happened()));
    return String.join(" · ", facts);
  }

  public String themes(LearningRow row) {
    return LearningTags.words(row.themes());
  }

  public PageLinks pages() {
    return PageLinks.of(found.page(), found.size(), found.total(), this::address);
  }

  private String address(int number) {
    var parameters = new ArrayList<String>();
    add(parameters, "search", query.search());
    add(parameters, "kind", chosen(query.kind()));
    add(parameters, "theme", chosen(query.theme()));
    add(parameters, "status", chosen(query.status()));
    add(parameters, "body", query.body());
    add(parameters, "page", number > 1 ? Integer.toString(number) : "");
    return parameters.isEmpty() ? "/learning" : "/learning?" + String.join("&", parameters);
  }

  private static void add(List<String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
