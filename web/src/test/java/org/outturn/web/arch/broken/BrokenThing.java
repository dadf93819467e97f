package org.outturn.web.arch.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity to be careless with. */
@Entity
class BrokenThing {
  @Id private long id;

  long id() {
    return id;
  }
}
