package org.outturn.micro;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Whether the application answers. The server's own word is not enough: it reports a deployment
 * even when that failed.
 */
record ReadyCheck(int port) {
  private static final int TIMEOUT_MILLIS = 10_000;

  boolean answers() {
    return isOk("/health/ready") && isOk("/sign-in");
  }

  private boolean isOk(String path) {
    try {
      var address = URI.create("http://127.0.0.1:" + port + path).toURL();
      var connection = (HttpURLConnection) address.openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      connection.setInstanceFollowRedirects(false);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }
}
