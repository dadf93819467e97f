package org.outturn.web.pack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Packs of a grant. */
@RequestScoped
@Path("grants/{ref}/packs")
public class PackResource {

  @Inject PackAnswer answer;

  /**
   * The decision pack.
   *
   * @param asAt what was recorded by the end of this day; today when empty
   * @param audience {@code internal} or {@code publication}
   */
  @GET
  @Path("decision.xlsx")
  public Response decision(
      @PathParam("ref") String grant,
      @QueryParam("asAt") @DefaultValue("") String asAt,
      @QueryParam("audience") @DefaultValue("") String audience) {
    return answer.decision(grant, asAt, audience);
  }
}
