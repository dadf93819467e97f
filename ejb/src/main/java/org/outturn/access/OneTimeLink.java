package org.outturn.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that lets its bearer set a password once, within its time. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private LinkPurpose purpose;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected OneTimeLink() {}

  OneTimeLink(LinkPurpose purpose, Long accountId, String tokenHash, Instant now) {
    this.purpose = purpose;
    this.accountId = accountId;
    this.tokenHash = tokenHash;
    createdAt = now;
    expiresAt = now.plus(purpose.life());
  }

  boolean worksFor(LinkPurpose wanted, Instant moment) {
    return purpose == wanted && usedAt == null && moment.isBefore(expiresAt);
  }

  /** Uses it up, or ends it because another was issued in its place. */
  void use(Instant now) {
    usedAt = now;
  }

  Long accountId() {
    return accountId;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
