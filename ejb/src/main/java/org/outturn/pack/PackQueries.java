package org.outturn.pack;

/** The queries behind a pack, all of what was recorded before a moment. */
final class PackQueries {

  /** The grant and those before it, the oldest first. */
  static final String GRANTS =
      """
      WITH RECURSIVE chain AS (
          SELECT g.*, 0 AS depth FROM funding_grant g WHERE g.id = ?
          UNION ALL
          SELECT b.*, c.depth + 1 FROM funding_grant b JOIN chain c ON b.id = c.predecessor_id
          WHERE c.depth < 20)
      SELECT c.*, p.name AS provider, b.name AS body, d.reference AS decision,
             d.title AS decision_title, d.signed_on
      FROM chain k
      JOIN LATERAL (
          SELECT s.*, k.depth FROM (
              SELECT 0 AS rank, a.* FROM grant_as_at(k.id, ?) a
              UNION ALL
              SELECT 1, n.* FROM funding_grant n WHERE n.id = k.id AND k.depth = 0) s
          ORDER BY s.rank LIMIT 1) c ON true
      JOIN organisation p ON p.id = c.lead_provider_id
      JOIN organisation b ON b.id = c.managing_org_id
      LEFT JOIN decision d ON d.id = c.decision_id
      ORDER BY c.depth DESC
      """;

  /** Each period with the last thing that happened to its return and the version accepted. */
  static final String PERIODS =
      """
      SELECT p.*, s.standing, a.version_id, a.version, a.nil, a.accepted_by, a.accepted_at,
             u.document || ', ' || u.section AS published
      FROM reporting_period p
      JOIN performance_return r ON r.grant_id = p.grant_id AND r.period_code = p.code
      LEFT JOIN LATERAL (
          SELECT m.standing FROM (
              SELECT v.started_at AS at, 1 AS rank, 'DRAFT' AS standing FROM return_version v
              WHERE v.return_id = r.id AND v.number = 1 AND v.started_at < ?
              UNION ALL
              SELECT v.submitted_at, 2,
                     CASE WHEN v.number = 1 THEN 'SUBMITTED' ELSE 'RESUBMITTED' END
              FROM return_version v WHERE v.return_id = r.id AND v.submitted_at < ?
              UNION ALL
              SELECT q.raised_at, 3, 'QUERIED' FROM return_query q
              WHERE q.return_id = r.id AND q.raised_at < ?
              UNION ALL
              SELECT max(t.answered_at), 4, 'RESUBMITTED' FROM return_query q
              LEFT JOIN query_answer t ON t.query_id = q.id AND t.answered_at < ?
              WHERE q.return_id = r.id AND q.raised_at < ?
              HAVING count(*) > 0 AND bool_and(t.id IS NOT NULL)
              UNION ALL
              SELECT c.accepted_at, 5, 'ACCEPTED' FROM return_acceptance c
              WHERE c.return_id = r.id AND c.accepted_at < ?
              UNION ALL
              SELECT o.reopened_at, 6, 'REOPENED' FROM return_reopening o
              WHERE o.return_id = r.id AND o.reopened_at < ?) m
          ORDER BY m.at DESC, m.rank DESC LIMIT 1) s ON true
      LEFT JOIN LATERAL (
          SELECT c.version_id, v.number AS version, v.nil, c.accepted_at,
                 w.display_name AS accepted_by
          FROM return_acceptance c
          JOIN return_version v ON v.id = c.version_id
          JOIN user_account w ON w.id = c.accepted_by
          WHERE c.return_id = r.id AND c.accepted_at < ?
          ORDER BY c.accepted_at DESC, c.id DESC LIMIT 1) a ON true
      LEFT JOIN published_period u
          ON u.grant_id = p.grant_id AND u.period_code = p.code AND u.recorded_at < ?
      WHERE p.grant_id = ANY (?) AND p.starts_on <= ?
      ORDER BY p.grant_id, p.starts_on, p.code
      """;

  static final String MEASURES =
      """
      SELECT k.grant_id, m.* FROM measure m JOIN kpi_set k ON k.id = m.kpi_set_id
      WHERE k.grant_id = ANY (?) AND k.recorded_at < ?
      ORDER BY k.grant_id, k.number DESC, m.position, m.code
      """;

  static final String IDENTITIES =
      """
      SELECT DISTINCT ON (k.grant_id, i.code) k.grant_id, i.code, i.total, i.parts
      FROM measure_identity i JOIN kpi_set k ON k.id = i.kpi_set_id
      WHERE k.grant_id = ANY (?) AND k.recorded_at < ?
      ORDER BY k.grant_id, i.code, k.number DESC
      """;

  static final String FIGURES =
      """
      SELECT o.*, f.sha256 FROM observation o LEFT JOIN stored_file f ON f.id = o.file_id
      WHERE o.version_id = ANY (?) ORDER BY o.id
      """;

  static final String TARGETS =
      """
      SELECT * FROM (
          SELECT DISTINCT ON (grant_id, measure_code, period_code) * FROM target
          WHERE grant_id = ANY (?) AND recorded_at < ?
          ORDER BY grant_id, measure_code, period_code, recorded_at DESC, id DESC) t
      WHERE value IS NOT NULL ORDER BY grant_id, measure_code, period_code
      """;

  static final String SOURCES =
      """
      SELECT e.*, CASE WHEN e.voided_at < ? THEN e.void_reason END AS taken_back
      FROM evidence_source e WHERE e.grant_id = ANY (?) AND e.recorded_at < ?
      ORDER BY e.grant_id, e.id
      """;

  static final String SOURCE_FIGURES =
      """
      SELECT o.*, NULL AS sha256 FROM observation o
      JOIN evidence_source e ON e.id = o.evidence_id
      WHERE e.grant_id = ANY (?) AND e.recorded_at < ? ORDER BY o.id
      """;

  static final String PROFILE =
      """
      SELECT DISTINCT ON (financial_year) * FROM payment_profile
      WHERE grant_id = ? AND recorded_at < ? ORDER BY financial_year, id DESC
      """;

  /** What the conditions said on the day, as was known by its end. */
  static final String CONDITIONS =
      """
      SELECT c.code, c.source, coalesce(t.title, c.title) AS title,
          coalesce(t.requirement, c.requirement) AS requirement,
          coalesce(t.before_payment, c.before_payment) AS before_payment,
          CASE WHEN t.id IS NULL THEN c.due_on ELSE t.due_on END AS due_on,
          s.status, s.reason, s.recorded_at AS since FROM grant_condition c
      LEFT JOIN LATERAL (
          SELECT status, reason, recorded_at FROM condition_step
          WHERE condition_id = c.id AND recorded_at < ?
          ORDER BY recorded_at DESC, id DESC LIMIT 1) s ON true
      LEFT JOIN LATERAL (
          SELECT * FROM condition_change
          WHERE condition_id = c.id AND recorded_at < ?
              AND effective_from < (? AT TIME ZONE 'Europe/London')::date
          ORDER BY effective_from DESC, id DESC LIMIT 1) t ON true
      WHERE c.grant_id = ? AND c.recorded_at < ? ORDER BY c.position, c.code
      """;

  static final String CHAIN_HEAD =
      """
      SELECT id, hash FROM audit_event WHERE recorded_at < ?
      ORDER BY recorded_at DESC, id DESC LIMIT 1
      """;

  private PackQueries() {}
}
