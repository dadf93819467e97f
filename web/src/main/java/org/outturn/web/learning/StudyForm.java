package org.outturn.web.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.outturn.learning.RoughDay;
import org.outturn.learning.SectionText;
import org.outturn.learning.StudyDetails;
import org.outturn.learning.StudyView;
import org.outturn.learning.Theme;
import org.outturn.web.api.Sent;
import org.outturn.web.view.Clash;

/** The form of a case study: a field below each heading. */
final class StudyForm {

  private StudyForm() {}

  static StudyDetails read(Typed typed) {
    var sections = new ArrayList<SectionText>();
    for (var n = 1; !typed.get("heading-" + n).isEmpty(); n++) {
      if (!typed.get("section-" + n).isBlank()) {
        sections.add(new SectionText(typed.get("heading-" + n), typed.get("section-" + n)));
      }
    }
    return new StudyDetails(
        typed.get("title"),
        typed.get("place"),
        typed.date("happened"),
        Sent.words(Theme.class, "themes", typed.all("themes")),
        sections,
        typed.get("source"));
  }

  static Typed of(StudyView study, List<String> headings) {
    var fields = new HashMap<String, List<String>>();
    Typed.put(fields, "title", study.title());
    Typed.put(fields, "place", study.place());
    Typed.putDate(fields, "happened", study.happened());
    fields.put("themes", study.themes().stream().sorted().map(Theme::name).toList());
    Typed.put(fields, "source", study.source());
    Typed.put(fields, "version", study.item().version());
    for (var n = 1; n <= headings.size(); n++) {
      Typed.put(fields, "section-" + n, words(study, headings.get(n - 1)));
    }
    return new Typed(fields);
  }

  private static String words(StudyView study, String heading) {
    return study.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .map(SectionText::words)
        .findFirst()
        .orElse("");
  }

  static Clash clash(StudyView now, Typed typed, List<String> headings) {
    var saved = of(now, headings);
    var clash =
        Clash.of()
            .field("title", "Title", saved.get("title"), typed.get("title"))
            .field("place", "Place", saved.get("place"), typed.get("place"))
            .field(
                "happened-day",
                "Date",
                RoughDay.words(now.happened()),
                RoughDay.words(typed.date("happened")))
            .field("themes", "Themes", saved.all("themes"), typed.all("themes"))
            .field("source", "Source", saved.get("source"), typed.get("source"));
    for (var n = 1; n <= headings.size(); n++) {
      var id = "section-" + n;
      clash.field(id, headings.get(n - 1), saved.get(id), typed.get(id));
    }
    return clash.done();
  }
}
