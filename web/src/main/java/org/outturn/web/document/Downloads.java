package org.outturn.web.document;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.outturn.document.KeptFile;
import org.outturn.workbook.ReturnWorkbooks;

/** Files on their way out: always saved, never shown inside a page. */
public final class Downloads {

  private Downloads() {}

  /**
   * A document as it was sent, under its own name (RFC 6266); the browser keeps it, runs nothing of
   * it and does not guess what it is.
   */
  public static Response document(KeptFile file) {
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", disposition(file.name()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  /** The name twice: as old programs read it, and whole (RFC 5987). */
  static String disposition(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var ascii = plain.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
    var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + whole;
  }

  /** An Excel workbook under a name that is safe as it stands. */
  public static Response workbook(byte[] content, String name) {
    return file(content, ReturnWorkbooks.XLSX, name);
  }

  /** A file that we made, under a name that is safe as it stands. */
  public static Response file(byte[] content, String mediaType, String name) {
    return Response.ok(content, mediaType)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
