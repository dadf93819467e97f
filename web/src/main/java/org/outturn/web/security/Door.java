package org.outturn.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.outturn.web.api.Problem;

/**
 * Finds out who a request comes from. Pages go by the session alone and the API by the bearer token
 * alone, so a token opens no page and a cookie, which other sites can make a browser send, moves
 * nothing in the API. Basic authentication serves only to fetch a token.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  @Inject IdentityStoreHandler identities;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HeadersFilter.set(request, response); // what is answered here meets no filter
    var credential = credential(request);
    var result =
        credential
            .map(identities::validate)
            .orElse(CredentialValidationResult.NOT_VALIDATED_RESULT);
    if (result.getStatus() == CredentialValidationResult.Status.VALID) {
      return context.notifyContainerAboutLogin(result);
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    if (Paths.isApi(request)) {
      return refuseApi(request, response, credential.isPresent());
    }
    return toSignIn(request, context);
  }

  private static Optional<Credential> credential(HttpServletRequest request) {
    if (!Paths.isApi(request)) {
      return Paths.isStatic(request)
          ? Optional.empty()
          : SignedInSession.of(request).map(SessionCredential::new);
    }
    var header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (Paths.issuesTokens(request)) {
      return after(BASIC, header).flatMap(Door::basic);
    }
    return after(BEARER, header).map(BearerCredential::new);
  }

  private static Optional<String> after(String scheme, String header) {
    return header.regionMatches(true, 0, scheme, 0, scheme.length())
        ? Optional.of(header.substring(scheme.length()).strip())
        : Optional.empty();
  }

  private static Optional<Credential> basic(String encoded) {
    try {
      return Optional.of(new BasicAuthenticationCredential(encoded));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty(); // not base64, or without a colon
    }
  }

  private static AuthenticationStatus refuseApi(
      HttpServletRequest request, HttpServletResponse response, boolean presented) {
    if (Paths.issuesTokens(request)) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Outturn\", charset=\"UTF-8\"");
      var locked = request.getAttribute(AccountStore.LOCKED) != null;
      Problem.signIn(locked, presented).write(response);
    } else {
      response.setHeader(
          "WWW-Authenticate",
          "Bearer realm=\"Outturn\"" + (presented ? ", error=\"invalid_token\"" : ""));
      Problem.bearer(presented).write(response);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** The session is made first: the sign-in form needs one for its CSRF token. */
  private static AuthenticationStatus toSignIn(
      HttpServletRequest request, HttpMessageContext context) {
    request.getSession();
    return context.redirect("/sign-in" + ReturnPath.query(request));
  }
}
