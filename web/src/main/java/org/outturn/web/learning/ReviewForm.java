package org.outturn.web.learning;

import java.util.HashMap;
import java.util.List;
import org.outturn.learning.ReviewDetails;
import org.outturn.learning.ReviewView;
import org.outturn.learning.RoughDay;
import org.outturn.learning.Theme;
import org.outturn.web.api.Sent;
import org.outturn.web.view.Clash;

/** The form of a peer review. */
final class ReviewForm {

  private ReviewForm() {}

  static ReviewDetails read(Typed typed) {
    return new ReviewDetails(
        typed.get("title"),
        typed.get("place"),
        typed.date("happened"),
        Sent.words(Theme.class, "themes", typed.all("themes")),
        typed.get("description"),
        typed.get("feedback"),
        typed.lines("escalatedTo"),
        typed.get("grant"),
        typed.get("milestone"),
        typed.get("source"));
  }

  static Typed of(ReviewView review) {
    var fields = new HashMap<String, List<String>>();
    Typed.put(fields, "title", review.title());
    Typed.put(fields, "place", review.place());
    Typed.putDate(fields, "happened", review.happened());
    fields.put("themes", review.themes().stream().sorted().map(Theme::name).toList());
    Typed.put(fields, "description", review.description());
    Typed.put(fields, "feedback", review.feedback());
    Typed.put(fields, "escalatedTo", String.join("\n", review.escalatedTo()));
    Typed.put(fields, "grant", review.grant());
    Typed.put(fields, "milestone", review.milestone());
    Typed.put(fields, "source", review.source());
    Typed.put(fields, "version", review.item().version());
    return new Typed(fields);
  }

  static Clash clash(ReviewView now, Typed typed) {
    var saved = of(now);
    return Clash.of()
        .field("title", "Title", saved.get("title"), typed.get("title"))
        .field("place", "Borough or locality", saved.get("place"), typed.get("place"))
        .field(
            "happened-day",
            "Date",
            RoughDay.words(now.happened()),
            RoughDay.words(typed.date("happened")))
        .field("themes", "Themes", saved.all("themes"), typed.all("themes"))
        .field("description", "How and why", saved.get("description"), typed.get("description"))
        .field("feedback", "Feedback", saved.get("feedback"), typed.get("feedback"))
        .field("escalatedTo", "Taken on to", saved.get("escalatedTo"), typed.get("escalatedTo"))
        .field("grant", "Grant", saved.get("grant"), typed.get("grant"))
        .field("milestone", "Milestone", saved.get("milestone"), typed.get("milestone"))
        .field("source", "Source", saved.get("source"), typed.get("source"))
        .done();
  }
}
