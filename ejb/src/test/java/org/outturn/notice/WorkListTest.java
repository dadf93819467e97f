package org.outturn.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.outturn.access.Actor;
import org.outturn.access.Role;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.FinancialYear;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Period;
import org.outturn.notice.WorkItem.Kind;
import org.outturn.performance.OpenQuery;
import org.outturn.performance.ReturnRow;
import org.outturn.performance.ReturnStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkListTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 10, 14);
  private static final Instant NOW = Instant.parse("2019-10-14T08:00:00Z");
  private static final Period ENDED = Period.quarter(new FinancialYear(2019), 2);
  private static final Period RUNNING = Period.quarter(new FinancialYear(2019), 3);

  @Test
  void a_provider_starts_only_what_has_ended() {
    var rows =
        List.of(
            row(ENDED, ReturnStatus.NOT_STARTED, false),
            row(RUNNING, ReturnStatus.NOT_STARTED, false));

    var items = WorkList.ofProvider(actor(Role.PROVIDER_PREPARER), rows, List.of(), TODAY);

    assertThat(items).extracting(WorkItem::kind).containsExactly(Kind.START_RETURN);
    assertThat(items.get(0).period()).isEqualTo(ENDED);
  }

  @Test
  void a_queried_return_is_answered_first_and_corrected_when_no_query_is_open() {
    var rows = List.of(row(ENDED, ReturnStatus.QUERIED, false));
    var who = actor(Role.PROVIDER_CERTIFIER);

    assertThat(WorkList.ofProvider(who, rows, List.of(query(false)), TODAY))
        .extracting(WorkItem::kind)
        .containsExactly(Kind.ANSWER_QUERY);
    assertThat(WorkList.ofProvider(who, rows, List.of(), TODAY))
        .extracting(WorkItem::kind)
        .containsExactly(Kind.CORRECT_RETURN);
  }

  @Test
  void a_commissioner_reviews_and_chases_what_is_late() {
    var rows =
        List.of(
            row(ENDED, ReturnStatus.SUBMITTED, false),
            row(ENDED, ReturnStatus.DRAFT, true),
            row(ENDED, ReturnStatus.DRAFT, false));

    var items =
        WorkList.ofReviewer(actor(Role.COMMISSIONER), rows, List.of(query(true), query(false)));

    assertThat(items)
        .extracting(WorkItem::kind)
        .containsExactly(Kind.REVIEW_RETURN, Kind.CHASE_RETURN, Kind.CHASE_QUERY);
  }

  @Test
  void an_analyst_has_nothing_to_review() {
    var rows = List.of(row(ENDED, ReturnStatus.SUBMITTED, false));

    assertThat(WorkList.ofReviewer(actor(Role.ANALYST), rows, List.of(query(true)))).isEmpty();
  }

  private static Actor actor(Role role) {
    return new Actor(new ActorId(7), "x", "X", new OrganisationId(1), false, Set.of(role));
  }

  private static ReturnRow row(Period period, ReturnStatus status, boolean overdue) {
    return new ReturnRow(
        "LGE-2017",
        "London Gang Exit",
        "Safer London",
        period,
        status,
        LocalDate.of(2019, 10, 21),
        1,
        null,
        NOW,
        null,
        overdue,
        false,
        false);
  }

  private static OpenQuery query(boolean overdue) {
    return new OpenQuery(
        "LGE-2017", "London Gang Exit", "Safer London", ENDED, 1, null, TODAY, NOW, overdue);
  }
}
