package org.outturn.web.view;

import gg.jte.Content;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param value what is sent, never null except for a divider
 * @param hint a line below the text, or null
 * @param checked chosen at the start, besides what the component's own value says
 * @param conditional what is revealed when chosen, or null; radios and checkboxes only
 * @param divider a word such as "or" that stands between choices, or null for a real choice
 * @param exclusive whether choosing it clears the others; checkboxes only
 */
public record Item(
    String value,
    String text,
    String hint,
    boolean checked,
    boolean disabled,
    Content conditional,
    String divider,
    boolean exclusive) {

  public static Item of(String value, String text) {
    return new Item(value, text, null, false, false, null, null, false);
  }

  /** A word between choices. */
  public static Item divider(String word) {
    return new Item(null, null, null, false, false, null, word, false);
  }

  public Item withHint(String line) {
    return new Item(value, text, line, checked, disabled, conditional, divider, exclusive);
  }

  public Item whenChecked(boolean yes) {
    return new Item(value, text, hint, yes, disabled, conditional, divider, exclusive);
  }

  /** Shown but not to be chosen. */
  public Item whenDisabled(boolean yes) {
    return new Item(value, text, hint, checked, yes, conditional, divider, exclusive);
  }

  /** Reveals the content when chosen; without JavaScript it is always there. */
  public Item revealing(Content content) {
    return new Item(value, text, hint, checked, disabled, content, divider, exclusive);
  }

  /** "None of these": choosing it clears the others. */
  public Item asExclusive() {
    return new Item(value, text, hint, checked, disabled, conditional, divider, true);
  }
}
