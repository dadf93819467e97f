package org.outturn.testing;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The application of this run, as people and programs outside see it. */
public final class Site {
  /** Password of every demo account. */
  public static final String PASSWORD = "outturn-demo";

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private Site() {}

  /** Without a slash at its end; starts the server at the first call. */
  public static String baseUrl() {
    return "http://127.0.0.1:" + TestRun.current().port();
  }

  /**
   * @param path with its leading slash
   */
  public static URI uri(String path) {
    return URI.create(baseUrl() + path);
  }

  /** A visitor who is not signed in, with a cookie jar of their own. */
  public static Visitor visitor() {
    return visitorAt(baseUrl());
  }

  /** A visitor of another server that a test started for itself. */
  public static Visitor visitorAt(String baseUrl) {
    return new Visitor(baseUrl);
  }

  /** A new session of a demo account, signed in through the form. */
  public static Visitor signedIn(String username) {
    return visitor().signIn(username, PASSWORD);
  }

  /** The API without a token. */
  public static ApiClient api() {
    return new ApiClient(baseUrl(), null);
  }

  /** The API as a demo account; its token is asked for once in a run. */
  public static ApiClient api(String username) {
    return new ApiClient(baseUrl(), TOKENS.computeIfAbsent(username, Site::token));
  }

  private static String token(String username) {
    return ApiClient.token(baseUrl(), username, PASSWORD);
  }
}
