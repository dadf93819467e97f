package org.outturn.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A token of the API: works until it expires or its holder revokes it. */
@Entity
@Table(name = "api_token")
class ApiToken {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  private String label;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected ApiToken() {}

  ApiToken(long accountId, String label, String tokenHash, Instant createdAt, Instant expiresAt) {
    this.accountId = accountId;
    this.label = label;
    this.tokenHash = tokenHash;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /** Ends it; ending it twice changes nothing. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  boolean worksAt(Instant moment) {
    return revokedAt == null && moment.isBefore(expiresAt);
  }

  boolean belongsTo(long account) {
    return accountId == account;
  }

  TokenRow row() {
    return new TokenRow(id, label, createdAt, expiresAt);
  }
}
