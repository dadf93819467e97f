package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.outturn.web.document.Downloads;
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
    return Downloads.workbook(workbooks.template(grant, period), named(""));
  }

  /** A workbook byte for byte as it was sent. */
  @GET
  @Path("uploads/{id}")
  public Response sent(@PathParam("id") long upload) {
    return Downloads.workbook(workbooks.sent(grant, period, upload), named("-sent-" + upload));
  }

  /** The same workbook with its findings marked. */
  @GET
  @Path("uploads/{id}/annotated")
  public Response annotated(@PathParam("id") long upload) {
    return Downloads.workbook(workbooks.annotated(grant, period, upload), named("-to-mend"));
  }

  private String named(String what) {
    return grant + "-" + period + what + ".xlsx";
  }
}
