package org.outturn.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Period;
import org.outturn.kernel.RuleViolation;

/**
 * A provider's account for one period of one grant. It is drafted, submitted as an immutable
 * version, perhaps queried and resubmitted, and accepted by somebody else; an accepted version
 * stands, even while a reopened return is being corrected, until another is accepted.
 */
@Entity
@Table(name = "performance_return")
class PerformanceReturn {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Column(name = "grant_id")
  private long grantId;

  @Column(name = "period_code")
  private String periodCode;

  @Enumerated(EnumType.STRING)
  private ReturnStatus status;

  @Column(name = "latest_version")
  private int latestVersion;

  @Column(name = "accepted_version")
  private Integer acceptedVersion;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  protected PerformanceReturn() {}

  PerformanceReturn(long grantId, Period period) {
    this.grantId = grantId;
    this.periodCode = period.code();
    this.status = ReturnStatus.NOT_STARTED;
  }

  /** The provider begins, or goes on, to work on figures. */
  void startDraft() {
    requireWithProvider();
    if (status == ReturnStatus.NOT_STARTED) {
      status = ReturnStatus.DRAFT;
    }
  }

  /** Refuses work on figures while the return is not with the provider. */
  void requireWithProvider() {
    if (!status.isWithProvider()) {
      throw new RuleViolation(
          "return-not-open",
          "The return for "
              + periodCode
              + " is "
              + lowerStatus()
              + ", so its figures cannot change. Ask the commissioner to query or reopen it");
    }
  }

  /** The number that the draft will carry as a version. */
  int nextVersion() {
    return latestVersion + 1;
  }

  /** The provider declares the draft complete. */
  void submit(Period period, Instant now) {
    if (!status.isWithProvider() || status == ReturnStatus.NOT_STARTED) {
      throw new RuleViolation(
          "nothing-to-submit",
          status == ReturnStatus.NOT_STARTED
              ? "There is no draft to submit: upload the workbook first"
              : "The return for " + periodCode + " has already been submitted");
    }
    LocalDate today = Dates.londonDay(now);
    if (today.isBefore(period.endsBefore())) {
      throw new RuleViolation(
          "period-not-ended",
          "The period does not end until "
              + Dates.day(period.lastDay())
              + ": submit it after then");
    }
    status = status == ReturnStatus.DRAFT ? ReturnStatus.SUBMITTED : ReturnStatus.RESUBMITTED;
    latestVersion = nextVersion();
    submittedAt = now;
  }

  /** The commissioner asks about a figure. */
  void query() {
    if (!status.isWithCommissioner() && status != ReturnStatus.QUERIED) {
      throw new RuleViolation(
          "not-submitted", "Only a submitted return can be queried: this one is " + lowerStatus());
    }
    status = ReturnStatus.QUERIED;
  }

  /** Every query has its answer, and the figures stay as they are. */
  void answered() {
    if (status == ReturnStatus.QUERIED) {
      status = ReturnStatus.RESUBMITTED;
    }
  }

  /** The commissioner accepts the latest version. */
  void accept(Instant now) {
    if (!status.isWithCommissioner() && status != ReturnStatus.QUERIED) {
      throw new RuleViolation(
          "not-submitted", "Only a submitted return can be accepted: this one is " + lowerStatus());
    }
    status = ReturnStatus.ACCEPTED;
    acceptedVersion = latestVersion;
    acceptedAt = now;
  }

  /** The commissioner hands an accepted return back for correction. */
  void reopen() {
    if (status != ReturnStatus.ACCEPTED) {
      throw new RuleViolation(
          "not-accepted", "Only an accepted return can be reopened: this one is " + lowerStatus());
    }
    status = ReturnStatus.REOPENED;
  }

  private String lowerStatus() {
    return status.words().toLowerCase(java.util.Locale.UK);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  ReturnStatus status() {
    return status;
  }

  int latestVersion() {
    return latestVersion;
  }

  Integer acceptedVersion() {
    return acceptedVersion;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Instant acceptedAt() {
    return acceptedAt;
  }
}
