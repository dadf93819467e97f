package org.outturn.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

/** What the database itself refuses about grants, whoever asks. */
class GrantRefusalsIT {

  @BeforeAll
  static void has_the_demonstration() {
    Site.baseUrl();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ex_grant_member_lead | INSERT INTO grant_member (grant_id, organisation_id, role,"
            + " starts_on, recorded_at) SELECT g.id, o.id, 'LEAD', '2018-01-01', now()"
            + " FROM funding_grant g, organisation o"
            + " WHERE g.reference = 'LGE-2017' AND o.slug = 'atcm'",
        "append-only | UPDATE grant_member SET ends_on = '2019-01-01'",
        "append-only | DELETE FROM funding_source",
        "append-only | UPDATE grant_statement SET words = 'other words'",
        "append-only | UPDATE agreement SET ends_on = NULL",
        "append-only | DELETE FROM agreement_signature",
        "append-only | UPDATE grant_snapshot SET recorded_at = now()",
        "append-only | DELETE FROM grant_step",
        "append-only | UPDATE payment_profile SET amount = 1",
        "tg_funding_grant_circle | UPDATE funding_grant SET predecessor_id = (SELECT n.id FROM"
            + " funding_grant n WHERE n.reference = 'LGE-2017') WHERE reference = 'LGE-2016'",
        "tg_funding_grant_circle | UPDATE funding_grant SET predecessor_id = id"
            + " WHERE reference = 'WF-ASKME'",
        "tg_funding_grant_recommendation | SET CONSTRAINTS ALL IMMEDIATE; UPDATE funding_grant"
            + " SET ceiling = 1000000.01 WHERE reference = 'LGE-2017'",
        "tg_grant_variation_order | INSERT INTO grant_variation (grant_id, number, kind, varied_on,"
            + " reason, made_by, recorded_at) SELECT g.id, n, 'SCOPE', DATE '2019-02-01' - n, 'x',"
            + " u.id, now() FROM funding_grant g, user_account u, generate_series(1, 2) n"
            + " WHERE g.reference = 'LGE-2017' AND u.username = 'commissioner'",
        "ck_funding_grant_dates | UPDATE funding_grant SET ends_on = '2017-01-01'"
            + " WHERE reference = 'LGE-2017'",
        "tg_funding_grant_unsigned | UPDATE funding_grant SET status = 'ACTIVE'"
            + " WHERE reference = 'EGVE-2016'",
        "tg_grant_step_authority | INSERT INTO grant_step (grant_id, status, happened_on, made_by,"
            + " recorded_at) SELECT g.id, 'AWARDED', '2019-01-01', u.id, now()"
            + " FROM funding_grant g, user_account u"
            + " WHERE g.reference = 'LGE-2017' AND u.username = 'commissioner'",
        "tg_grant_step_authority | INSERT INTO grant_step (grant_id, status, happened_on, made_by,"
            + " recorded_at) SELECT g.id, 'ACTIVE', '2017-09-28', u.id, now()"
            + " FROM funding_grant g, user_account u"
            + " WHERE g.reference = 'LGE-2017' AND u.username = 'commissioner'",
        "tg_agreement_reissue | INSERT INTO agreement (grant_id, number, kind, reissue_of,"
            + " provider_id, starts_on, recorded_by, recorded_at) SELECT g.id, 9, 'REISSUED', a.id,"
            + " g.lead_provider_id, '2018-01-01', a.recorded_by, now() FROM funding_grant g,"
            + " agreement a JOIN funding_grant b ON b.id = a.grant_id"
            + " WHERE g.reference = 'EGVE-2017' AND b.reference = 'EGVE-2016'"
      })
  void refuses(String because, String change) throws SQLException {
    try (var connection = Sql.asApplication()) {
      assertThat(Sql.refusal(connection, change).getMessage()).contains(because);
    }
  }
}
