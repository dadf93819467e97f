package org.outturn.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.outturn.access.SessionKey;

/** What a session remembers of a sign-in. */
record SessionCredential(SessionKey key) implements Credential {}
