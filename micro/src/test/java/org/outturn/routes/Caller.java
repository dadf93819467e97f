package org.outturn.routes;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;
import org.outturn.testing.Visitor;

/** One account of the table at pages and API; sends nothing that would change anything. */
final class Caller {
  private static final String API = "/api/v1";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int UNSUPPORTED = 415;
  private static final String CSRF = "input[name=_csrf]";

  private final Visitor pages;
  private final ApiClient api;
  private final Map<String, String> token;

  private Caller(Visitor pages, ApiClient api, String pageWithForm) {
    this.pages = pages;
    this.api = api;
    this.token = csrf(pages.get(pageWithForm).expect(200).page().selectFirst(CSRF));
  }

  static Caller of(String account) {
    return account.equals(RouteTable.ANONYMOUS)
        ? new Caller(Site.visitor(), Site.api(), "/sign-in")
        : new Caller(Site.signedIn(account), Site.api(account), "/");
  }

  String status(String method, String path) {
    var answer = path.startsWith(API) ? api(method, path) : page(method, path);
    return Integer.toString(answer.status());
  }

  private Answer api(String method, String path) {
    var below = path.substring(API.length());
    return switch (method) {
      case "GET" -> api.get(below);
      case "DELETE" -> api.delete(below);
      case "PATCH" -> api.patch(below, null, "{}");
      default -> orElse(api.post(below, "{}"), () -> api.post(below, WORKBOOK, new byte[] {1}));
    };
  }

  private Answer page(String method, String path) {
    return method.equals("GET")
        ? pages.get(path)
        : orElse(pages.post(path, token), () -> pages.postMultipart(path, token));
  }

  /** What takes uploads takes no other form. */
  private static Answer orElse(Answer first, Supplier<Answer> second) {
    return first.status() == UNSUPPORTED ? second.get() : first;
  }

  private static Map<String, String> csrf(Element field) {
    var present = Objects.requireNonNull(field, "The page has no form with a CSRF token");
    return Map.of(present.attr("name"), present.attr("value"));
  }
}
