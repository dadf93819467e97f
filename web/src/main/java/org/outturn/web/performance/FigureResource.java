package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outturn.performance.Figures;

/** Where figures come from. */
@RequestScoped
@Path("figures/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

  @Inject Figures figures;
  @Inject WorkbookAnswer answer;

  @PathParam("id")
  String id;

  @GET
  public Response figure() {
    return Response.ok(FigureJson.of(figures.figure(id)).toString()).build();
  }

  /** The workbook that the figure was read from, as it was sent. */
  @GET
  @Path("workbook")
  @Produces(MediaType.WILDCARD)
  public Response workbook() {
    return answer.of(figures.workbook(id));
  }
}
