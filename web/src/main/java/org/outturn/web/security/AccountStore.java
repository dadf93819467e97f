package org.outturn.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.access.Actor;
import org.outturn.access.SignIn;

/** Finds the account behind a credential, and keeps the actor with the request. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

  static final String ACTOR = "org.outturn.actor";
  static final String LOCKED = "org.outturn.locked";

  @Inject SignIn signIn;
  @Inject HttpServletRequest request;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    return actor(credential).map(this::valid).orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private Optional<Actor> actor(Credential credential) {
    if (credential instanceof SessionCredential session) {
      return signIn.withSession(session.key());
    }
    if (credential instanceof BearerCredential bearer) {
      return signIn.withToken(bearer.token());
    }
    if (credential instanceof BasicAuthenticationCredential basic) {
      var answer = signIn.withPassword(basic.getCaller(), basic.getPasswordAsString());
      if (answer.locked()) {
        request.setAttribute(LOCKED, true);
      }
      return answer.actor();
    }
    return Optional.empty();
  }

  private CredentialValidationResult valid(Actor actor) {
    request.setAttribute(ACTOR, actor);
    var roles = actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
    return new CredentialValidationResult(actor.username(), roles);
  }
}
