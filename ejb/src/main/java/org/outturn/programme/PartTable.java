package org.outturn.programme;

import java.util.List;
import java.util.Optional;

/**
 * Where the numbered parts of a programme are kept.
 *
 * @param part their word in addresses: "services"
 * @param noun their word in the trail: "service"
 * @param key the column that names one in addresses
 * @param title the column that people call one by
 */
record PartTable(String part, String noun, String table, String key, String title) {

  private static final List<PartTable> ALL =
      List.of(
          new PartTable("services", "service", "programme_service", "number", "title"),
          new PartTable("domains", "domain", "programme_domain", "number", "title"),
          new PartTable("members", "member", "programme_member", "number", "name"),
          new PartTable("events", "event", "programme_event", "number", "title"),
          new PartTable("references", "research", "programme_reference", "number", "title"),
          new PartTable("pledges", "pledge", "pledge", "code", "title"));

  static List<PartTable> all() {
    return ALL;
  }

  static Optional<PartTable> of(String part) {
    return ALL.stream().filter(one -> one.part().equals(part)).findFirst();
  }
}
