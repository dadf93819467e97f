package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Other names of programmes and domains. */
@Dependent
class Aliases {

  private static final String OF =
      " FROM programme_alias WHERE programme_id = ? AND domain_id IS NOT DISTINCT FROM ?::bigint";

  @Inject Sql sql;

  static List<Alias> checked(Texts texts, List<Alias> aliases) {
    texts.unless(
        aliases.size() <= NewProgramme.MOST,
        "aliases",
        "Enter up to 50 other names, one to a line");
    return aliases.stream()
        .map(
            alias -> {
              var wording = texts.optionalLine("aliases", alias.wording());
              var source = texts.optionalLine("aliases", alias.source());
              return wording == null ? null : new Alias(wording, source);
            })
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * @param domain null for the programme's own
   */
  List<Alias> of(long programme, Long domain) {
    return sql.list(
        "SELECT wording, source" + OF + " ORDER BY id",
        row -> new Alias(row.text("wording"), row.text("source")),
        programme,
        domain);
  }

  void set(long programme, Long domain, List<Alias> aliases) {
    sql.update("DELETE" + OF, programme, domain);
    for (var alias : aliases) {
      sql.update(
          "INSERT INTO programme_alias (programme_id, domain_id, wording, source)"
              + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
          programme,
          domain,
          alias.wording(),
          alias.source());
    }
  }
}
