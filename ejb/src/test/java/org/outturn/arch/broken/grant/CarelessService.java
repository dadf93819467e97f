package org.outturn.arch.broken.grant;

import jakarta.ejb.Stateless;
import java.util.List;

/** Asks nobody, and lets entities out. */
@Stateless
public class CarelessService {

  public List<BrokenGrant> all() {
    return List.of();
  }
}
