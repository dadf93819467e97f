package org.outturn.arch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The capability table: a package may use those above it, never those below. */
final class Capabilities {
  static final List<String> IN_ORDER =
      List.of(
          "kernel",
          "audit",
          "access",
          "organisation",
          "job",
          "document",
          "disclosure",
          "decision",
          "programme",
          "grant",
          "performance",
          "diversity",
          "outcome",
          "finance",
          "workbook",
          "portfolio",
          "pack",
          "learning",
          "notice",
          "demo");

  /** These stand side by side and do not use each other. */
  static final Set<String> SIBLINGS = Set.of("diversity", "outcome", "finance");

  private Capabilities() {}

  static Set<String> forbiddenTo(String capability) {
    var index = IN_ORDER.indexOf(capability);
    var forbidden = new LinkedHashSet<>(IN_ORDER.subList(index + 1, IN_ORDER.size()));
    if (SIBLINGS.contains(capability)) {
      forbidden.addAll(SIBLINGS);
      forbidden.remove(capability);
    }
    return forbidden;
  }
}
