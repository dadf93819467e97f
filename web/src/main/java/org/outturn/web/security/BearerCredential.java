package org.outturn.web.security;

import jakarta.security.enterprise.credential.Credential;

/** A token of the API. */
record BearerCredential(String token) implements Credential {

  @Override
  public String toString() {
    return "BearerCredential"; // never the token, in whatever log
  }
}
