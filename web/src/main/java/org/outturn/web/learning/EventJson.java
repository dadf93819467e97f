package org.outturn.web.learning;

import java.util.List;
import org.outturn.learning.ActionView;
import org.outturn.learning.Edit;
import org.outturn.learning.EventKind;
import org.outturn.learning.EventView;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.Step;
import org.outturn.learning.Theme;

/** An engagement event as the API tells it. */
public record EventJson(
    String reference,
    String title,
    EventKind kind,
    LearningStatus status,
    String body,
    boolean own,
    String happened,
    boolean afterToday,
    String place,
    String attendedBy,
    Integer attending,
    boolean attendingRounded,
    List<String> languages,
    List<String> partners,
    List<Theme> themes,
    String findings,
    String told,
    String source,
    String published,
    String publishedWhere,
    boolean publishedElsewhere,
    List<ActionView> actions,
    List<Step> steps,
    List<Edit> versions) {

  static EventJson of(EventView event) {
    var item = event.item();
    return new EventJson(
        item.reference(),
        event.title(),
        event.kind(),
        item.status(),
        item.body(),
        item.own(),
        event.happened(),
        event.later(),
        event.place(),
        event.attendedBy(),
        event.attending(),
        event.attendingRounded(),
        event.languages(),
        event.partners(),
        event.themes().stream().sorted().toList(),
        event.findings(),
        event.told(),
        event.source(),
        item.published(),
        item.publishedWhere(),
        item.elsewhere(),
        event.actions(),
        item.steps(),
        item.versions());
  }
}
