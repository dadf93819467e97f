package org.outturn.web.performance;

import jakarta.ws.rs.core.Response;
import org.outturn.workbook.ReturnWorkbooks;

/** Files on their way out: always saved, never shown inside a page. */
public final class Downloads {

  private Downloads() {}

  /** An Excel workbook under a name that is safe as it stands. */
  public static Response workbook(byte[] content, String name) {
    return Response.ok(content, ReturnWorkbooks.XLSX)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
