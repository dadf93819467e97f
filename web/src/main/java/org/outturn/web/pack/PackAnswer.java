package org.outturn.web.pack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.outturn.pack.DecisionPacks;

/** Hands a pack out as a download, to pages and programs alike. */
@RequestScoped
public class PackAnswer {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject DecisionPacks packs;

  Response decision(String grant, String asAt, String audience) {
    var request = PackRequest.of(asAt, audience);
    var pack = packs.decision(grant, request.asAt(), request.audience());
    var name =
        grant
            + "-decision"
            + (request.asAt() == null ? "" : "-" + request.asAt())
            + "-"
            + request.audience().code()
            + ".xlsx";
    return Response.ok(pack, XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
