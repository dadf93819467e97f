package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Takes parts of programmes back that were entered wrongly. Nothing is ever deleted. */
@Stateless
@Requires(Permission.MANAGE_PROGRAMMES)
public class PartVoiding {

  @Inject Sql sql;
  @Inject ProgrammeScopes scopes;
  @Inject Parts parts;
  @Inject PublishedFigures figures;
  @Inject VoidedParts voided;

  /**
   * Takes a part back.
   *
   * @param part its kind as in addresses: "services", "pledges", "results"
   * @param key what names it in addresses
   * @param version the one that the caller read; null when the caller does not say
   * @param reason what was wrong with it
   * @return the part as it stays in the record
   * @throws NotFound when there is no such part, or it was taken back before
   * @throws StaleVersion when it has changed since
   */
  public VoidedPart takeBack(String slug, String part, String key, Long version, String reason) {
    var programme = scopes.locked(slug);
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter what was wrong with it");
    var figure = figure(part);
    var table = PartTable.of(part).orElse(null);
    if (figure == null && table == null) {
      throw new NotFound();
    }
    var number = figure == null ? number(table, programme, key) : whole(key);
    texts.done("void-invalid", "It is not taken back like this");
    if (figure != null) {
      figures.takeBack(slug, figure, number, version, why);
    } else {
      refuseWhatIsUsed(table, programme, number);
      parts.takeBack(table.table(), programme, number, version, why);
      parts.record(table.noun() + ".voided", programme, Map.of("key", key, "reason", why));
    }
    return voided.of(programme.id()).stream()
        .filter(one -> one.part().equals(part) && one.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static FigureKind figure(String part) {
    return Arrays.stream(FigureKind.values())
        .filter(kind -> part.equals(kind.word() + "s"))
        .findFirst()
        .orElse(null);
  }

  private int number(PartTable table, ProgrammeScope programme, String key) {
    return sql.first(
            "SELECT number FROM %s WHERE programme_id = ? AND %s::text = ? AND voided_at IS NULL"
                .formatted(table.table(), table.key()),
            row -> row.integer("number"),
            programme.id(),
            key)
        .orElseThrow(NotFound::new);
  }

  private static int whole(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }

  private void refuseWhatIsUsed(PartTable table, ProgrammeScope programme, int number) {
    var users =
        switch (table.part()) {
          case "domains" -> "SELECT code AS name FROM pledge WHERE domain_number = ?";
          case "events" -> "SELECT name FROM programme_member WHERE event_number = ?";
          default -> null;
        };
    if (users == null) {
      return;
    }
    var names =
        sql.list(
            users + " AND programme_id = ? AND voided_at IS NULL ORDER BY number",
            row -> row.text("name"),
            number,
            programme.id());
    if (!names.isEmpty()) {
      throw new RuleViolation(
          "part-in-use",
          "This is still named by %s. Change or take back those first"
              .formatted(String.join(", ", names)));
    }
  }
}
