package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.outturn.performance.KeptWorkbook;

/** Hands a stored workbook out as a download that no browser opens by itself. */
@RequestScoped
public class WorkbookAnswer {

  Response of(KeptWorkbook workbook) {
    var plain = workbook.name().replaceAll("[^A-Za-z0-9._ -]", "_");
    var encoded = URLEncoder.encode(workbook.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(workbook.content(), workbook.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
