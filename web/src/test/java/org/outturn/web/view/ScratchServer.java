package org.outturn.web.view;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves drawn pages and the real assets under the real policy, so that a browser can try them. */
final class ScratchServer implements AutoCloseable {

  private static final Path ASSETS = Path.of("src/main/webapp/assets");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "html", "text/html");

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final AtomicInteger visitsHome = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile boolean signedOut;

  ScratchServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::page);
    server.createContext("/assets/", this::asset);
    server.createContext(GovukFrontend.ROOT, this::designSystem);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What a request such as {@code GET /form} is answered with from now on. */
  void answer(String request, String html) {
    pages.put(request, html);
  }

  /** The request leads on to another page, as after a change. */
  void redirect(String request, String path) {
    redirects.put(request, path);
  }

  /** From now on everything leads to the sign-in page, or no longer. */
  void signOut(boolean yes) {
    signedOut = yes;
  }

  int visitsHome() {
    return visitsHome.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void page(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    var path = exchange.getRequestURI().getPath();
    if (path.equals("/")) {
      visitsHome.incrementAndGet();
    }
    var request = exchange.getRequestMethod() + " " + path;
    var onward = signedOut && !path.equals("/sign-in") ? "/sign-in" : redirects.get(request);
    if (onward == null) {
      var html = pages.get(request);
      send(exchange, html == null ? null : html.getBytes(StandardCharsets.UTF_8), "text/html");
    } else {
      exchange.getResponseHeaders().add("Location", onward);
      exchange.sendResponseHeaders(303, -1);
      exchange.close();
    }
  }

  private void asset(HttpExchange exchange) throws IOException {
    var name = exchange.getRequestURI().getPath().substring("/assets/".length());
    var file = ASSETS.resolve(name);
    send(exchange, Files.exists(file) ? Files.readAllBytes(file) : null, type(name));
  }

  private void designSystem(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var file = GovukFrontend.file(path.substring(GovukFrontend.ROOT.length()));
    send(exchange, file == null ? null : file.getBytes(StandardCharsets.UTF_8), type(path));
  }

  private static void send(HttpExchange exchange, byte[] body, String type) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
      exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
      if (body == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  private static String type(String name) {
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
  }
}
