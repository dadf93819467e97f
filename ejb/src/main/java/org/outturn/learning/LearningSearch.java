package org.outturn.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/**
 * Searches what was learned: what is published of all bodies, and all that the reader's own body
 * wrote, each in the words that its reader may read.
 */
@Stateless
@Requires(Permission.READ_LEARNING)
public class LearningSearch {

  private static final int LONGEST = 200;

  /** Of each record the one face that the reader may see: the first parameter is their body. */
  private static final String FROM =
      " FROM learning_item i JOIN learning_face f ON f.item_id = i.id AND f.audience ="
          + " CASE WHEN i.managing_org_id = ? THEN 'OWN' ELSE 'SHARED' END"
          + " JOIN organisation b ON b.id = i.managing_org_id WHERE true";

  private static final String EXCERPT =
      "ts_headline('english', f.words, websearch_to_tsquery('english', ?),"
          + " 'StartSel=\"\", StopSel=\"\", MaxFragments=1, MaxWords=30, MinWords=12')";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The best found first; without words to search for, the newest first. */
  public Slice<LearningRow> find(LearningQuery query, Paging paging) {
    if (query.search().length() > LONGEST || query.search().indexOf('\0') >= 0) {
      throw InvalidInput.field("search", "Search for fewer words: at most 200 characters");
    }
    var body = actor.get().body();
    var own = body == null ? new OrganisationId(-1) : body;
    var where = new StringBuilder(FROM);
    var parameters = new ArrayList<Object>(List.of(own));
    filter(query, own, where, parameters);
    var total = sql.count("SELECT count(*)" + where, parameters.toArray());
    var searching = !query.search().isEmpty();
    var all = new ArrayList<Object>();
    if (searching) {
      all.add(query.search());
    }
    all.add(own);
    all.addAll(parameters);
    if (searching) {
      all.add(query.search());
    }
    all.add(paging.size());
    all.add(paging.offset());
    var items =
        sql.list(
            "SELECT i.kind, i.reference, i.status, f.title, f.place, f.happened, f.themes,"
                + " b.name AS body, "
                + (searching ? EXCERPT : "NULL")
                + " AS excerpt, i.managing_org_id = ? AS own"
                + where
                + " ORDER BY "
                + (searching ? "ts_rank(f.search, websearch_to_tsquery('english', ?)) DESC, " : "")
                + "f.happened DESC NULLS LAST, i.id DESC LIMIT ? OFFSET ?",
            this::row,
            all.toArray());
    return Slice.of(items, paging, total);
  }

  private static void filter(
      LearningQuery query, OrganisationId own, StringBuilder where, List<Object> parameters) {
    if (!query.search().isEmpty()) {
      where.append(" AND f.search @@ websearch_to_tsquery('english', ?)");
      parameters.add(query.search());
    }
    if (query.kind() != null) {
      where.append(" AND i.kind = ?");
      parameters.add(query.kind());
    }
    if (query.theme() != null) {
      where.append(" AND ? = ANY (f.themes)");
      parameters.add(query.theme());
    }
    if (query.status() != null) {
      where.append(" AND CASE WHEN i.managing_org_id = ? THEN i.status ELSE 'PUBLISHED' END = ?");
      parameters.add(own);
      parameters.add(query.status());
    }
    if (!query.body().isEmpty()) {
      where.append(" AND b.slug = ?");
      parameters.add(query.body());
    }
  }

  private LearningRow row(Sql.Row row) throws SQLException {
    var own = row.flag("own");
    var happened = row.text("happened");
    return new LearningRow(
        row.one(LearningKind.class, "kind"),
        row.text("reference"),
        row.text("title"),
        row.text("body"),
        row.text("place"),
        happened,
        Sharing.later(happened, today()),
        row.texts("themes").stream().map(Theme::valueOf).toList(),
        own ? row.one(LearningStatus.class, "status") : LearningStatus.PUBLISHED,
        own,
        row.text("excerpt"));
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
