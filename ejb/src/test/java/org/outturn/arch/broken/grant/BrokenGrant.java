package org.outturn.arch.broken.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity to be careless with. */
@Entity
public class BrokenGrant {
  @Id private long id;

  protected BrokenGrant() {}

  public long id() {
    return id;
  }
}
