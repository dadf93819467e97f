package org.outturn.learning;

import java.util.List;
import java.util.Set;

/**
 * An engagement event.
 *
 * @param happened a day, month or year; null: not stated
 * @param attending null: not stated
 * @param later whether it took place after today's business day, as a publication tells
 */
public record EventView(
    ItemView item,
    String title,
    EventKind kind,
    String happened,
    boolean later,
    String attendedBy,
    Integer attending,
    boolean attendingRounded,
    String place,
    List<String> languages,
    List<String> partners,
    Set<Theme> themes,
    String findings,
    String told,
    String source,
    List<ActionView> actions) {

  public EventView {
    languages = List.copyOf(languages);
    partners = List.copyOf(partners);
    themes = Set.copyOf(themes);
    actions = List.copyOf(actions);
  }
}
