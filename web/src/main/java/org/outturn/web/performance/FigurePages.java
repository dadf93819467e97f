package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.outturn.performance.Figures;
import org.outturn.workbook.CellSurroundings;

/** "Where does this figure come from?", in one step. */
@RequestScoped
@Path("figures/{id}")
public class FigurePages {

  @Inject Models models;
  @Inject Figures figures;
  @Inject WorkbookAnswer answer;

  @PathParam("id")
  String id;

  @GET
  @Controller
  @Produces(MediaType.TEXT_HTML)
  public String show() {
    var figure = figures.figure(id);
    var grid =
        figure.hasWorkbook()
            ? CellSurroundings.of(figures.workbook(id).content(), figure.sheet(), figure.cell())
            : Optional.<CellSurroundings.Grid>empty();
    models.put("page", new FigurePage(figure, grid));
    return "performance/where-from.jte";
  }

  @GET
  @Path("workbook")
  public Response workbook() {
    return answer.of(figures.workbook(id));
  }
}
