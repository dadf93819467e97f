package org.outturn.web.learning;

import java.util.HashMap;
import java.util.List;
import org.outturn.learning.EventDetails;
import org.outturn.learning.EventKind;
import org.outturn.learning.EventView;
import org.outturn.learning.RoughDay;
import org.outturn.learning.Theme;
import org.outturn.web.api.Sent;
import org.outturn.web.view.Clash;

/** The form of an engagement event. */
final class EventForm {

  private EventForm() {}

  static EventDetails read(Typed typed) {
    return new EventDetails(
        typed.get("title"),
        Sent.word(EventKind.class, "kind", typed.get("kind")),
        typed.date("happened"),
        typed.get("attendedBy"),
        typed.get("attending"),
        typed.ticked("attendingRounded"),
        typed.get("place"),
        typed.lines("languages"),
        typed.lines("partners"),
        Sent.words(Theme.class, "themes", typed.all("themes")),
        typed.get("findings"),
        typed.get("told"),
        typed.get("source"));
  }

  static Typed of(EventView event) {
    var fields = new HashMap<String, List<String>>();
    Typed.put(fields, "title", event.title());
    Typed.put(fields, "kind", event.kind());
    Typed.putDate(fields, "happened", event.happened());
    Typed.put(fields, "attendedBy", event.attendedBy());
    Typed.put(fields, "attending", event.attending());
    Typed.put(fields, "attendingRounded", event.attendingRounded() ? "true" : null);
    Typed.put(fields, "place", event.place());
    Typed.put(fields, "languages", String.join("\n", event.languages()));
    Typed.put(fields, "partners", String.join("\n", event.partners()));
    fields.put("themes", event.themes().stream().sorted().map(Theme::name).toList());
    Typed.put(fields, "findings", event.findings());
    Typed.put(fields, "told", event.told());
    Typed.put(fields, "source", event.source());
    Typed.put(fields, "version", event.item().version());
    return new Typed(fields);
  }

  static Clash clash(EventView now, Typed typed) {
    var saved = of(now);
    return Clash.of()
        .field("title", "What took place", saved.get("title"), typed.get("title"))
        .field("kind", "Kind", now.kind().words(), kind(typed))
        .field("happened-day", "Date", RoughDay.words(now.happened()), date(typed))
        .field("place", "Where", saved.get("place"), typed.get("place"))
        .field("attendedBy", "Who took part", saved.get("attendedBy"), typed.get("attendedBy"))
        .field("attending", "How many", saved.get("attending"), typed.get("attending"))
        .field("languages", "Languages", saved.get("languages"), typed.get("languages"))
        .field("partners", "Partners", saved.get("partners"), typed.get("partners"))
        .field("themes", "Themes", saved.all("themes"), typed.all("themes"))
        .field("findings", "Findings", saved.get("findings"), typed.get("findings"))
        .field("told", "Who was told", saved.get("told"), typed.get("told"))
        .field("source", "Source", saved.get("source"), typed.get("source"))
        .done();
  }

  private static String kind(Typed typed) {
    return java.util.Arrays.stream(EventKind.values())
        .filter(kind -> kind.name().equals(typed.get("kind")))
        .map(EventKind::words)
        .findFirst()
        .orElse("");
  }

  private static String date(Typed typed) {
    return RoughDay.words(typed.date("happened"));
  }
}
