package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.outturn.access.Actor;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Lists decisions; who may see which is said here once. */
@Dependent
class DecisionListing {

  private static final Map<String, String> SORTS =
      Map.of(
          "reference", "d.reference",
          "title", "d.title",
          "status", "d.status",
          "signedOn", "d.signed_on",
          "publishedOn", "d.published_on",
          "ceilings", "ceilings");

  private static final String ROW =
      "SELECT d.*, b.name AS body, (SELECT sum(r.ceiling) FROM current_recommendation r"
          + " WHERE r.decision_id = d.id) AS ceilings, EXISTS (SELECT 1 FROM current_discrepancy c"
          + " JOIN discrepancy_subject s ON s.discrepancy_id = c.id WHERE c.blocking"
          + " AND c.status = 'OPEN' AND c.body_id = d.managing_org_id AND s.subject_kind ="
          + " 'decision' AND s.subject_reference = d.reference"
          + " AND d.status IN ('DRAFT', 'READY')) AS blocked";

  static final String FROM =
      " FROM decision d JOIN organisation b ON b.id = d.managing_org_id WHERE ";

  static final String STAFF = "d.managing_org_id = ?";

  static final String PROVIDER =
      "d.status IN ('SIGNED', 'PUBLISHED', 'DEFERRED', 'RECORDED') AND EXISTS (SELECT 1"
          + " FROM funding_grant g WHERE g.decision_id = d.id AND g.lead_provider_id = ?)";

  @Inject Sql sql;

  /** The organisation whose decisions somebody sees; nobody's for whoever has none. */
  static OrganisationId home(Actor who) {
    return who.organisation() == null ? new OrganisationId(-1) : who.organisation();
  }

  Slice<DecisionRow> of(
      Actor who, String search, DecisionStatus status, String sort, Paging paging) {
    var where = new StringBuilder(FROM).append(who.bodyStaff() ? STAFF : PROVIDER);
    var parameters = new ArrayList<Object>(List.of(home(who)));
    if (status != null) {
      where.append(" AND d.status = ?");
      parameters.add(status);
    }
    if (!search.isBlank()) {
      where.append(
          " AND fits(d.reference || ' ' || d.title || ' ' || coalesce((SELECT"
              + " string_agg(concat_ws(' ', r.wording, r.grantee), ' ')"
              + " FROM current_recommendation r WHERE r.decision_id = d.id), ''), ?)");
      parameters.add(search.strip());
    }
    var total = sql.count("SELECT count(*)" + where, parameters.toArray());
    parameters.addAll(Arrays.asList(paging.size(), paging.offset()));
    return Slice.of(
        sql.list(
            ROW + where + " ORDER BY " + order(sort) + ", d.reference LIMIT ? OFFSET ?",
            row -> row(row, who.bodyStaff()),
            parameters.toArray()),
        paging,
        total);
  }

  private static String order(String sort) {
    var descending = sort.startsWith("-");
    var column = SORTS.get(descending ? sort.substring(1) : sort);
    if (column == null) {
      throw InvalidInput.field(
          "sort", "Sort by one of " + String.join(", ", SORTS.keySet().stream().sorted().toList()));
    }
    return column + (descending ? " DESC NULLS LAST" : " NULLS LAST");
  }

  private static DecisionRow row(Sql.Row row, boolean staff) throws SQLException {
    return new DecisionRow(
        row.text("reference"),
        row.text("title"),
        row.text("body"),
        row.one(DecisionStatus.class, "status"),
        row.text("decided_by"),
        row.day("signed_on"),
        row.day("published_on"),
        row.money("ceilings"),
        row.flag("illustrative"),
        staff && row.flag("blocked"));
  }
}
