package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.outturn.workbook.ReturnWorkbooks;

/** The workbooks of a return, to keep on one's own computer. */
@RequestScoped
@Path("grants/{ref}/returns/{period}")
public class ReturnWorkbookPages {

  @Inject ReturnWorkbooks workbooks;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  /** The workbook to fill in. */
  @GET
  @Path("workbook")
  public Response workbook() {
    return download(workbooks.template(grant, period), grant + "-" + period + ".xlsx");
  }

  private static Response download(byte[] content, String name) {
    return Response.ok(content, ReturnWorkbooks.XLSX)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
