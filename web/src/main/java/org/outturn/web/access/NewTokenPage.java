package org.outturn.web.access;

import org.outturn.access.NewToken;

/** A token just made, shown this once. */
public record NewTokenPage(String label, String token, String expiresOn) {

  static NewTokenPage of(NewToken token, String label) {
    return new NewTokenPage(label, token.token(), OwnAccountPage.day(token.expiresAt()));
  }
}
