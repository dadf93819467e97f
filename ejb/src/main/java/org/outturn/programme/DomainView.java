package org.outturn.programme;

import java.util.List;

/**
 * A strand of a programme, which a partnership calls a domain.
 *
 * @param aliases how other documents word it
 */
public record DomainView(
    int number,
    long version,
    String title,
    List<Alias> aliases,
    String description,
    String source) {

  public DomainView {
    aliases = List.copyOf(aliases);
  }
}
