package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outturn.kernel.Slice;
import org.outturn.learning.LearningRow;
import org.outturn.learning.LearningSearch;
import org.outturn.web.api.PageQuery;

/** The search over all that was learned. */
@RequestScoped
@Path("learning")
@Produces(MediaType.APPLICATION_JSON)
public class LearningResource {

  @Inject LearningSearch search;

  @GET
  public Slice<LearningRow> find(@BeanParam PageQuery page, @BeanParam LearningParameters asked) {
    return search.find(asked.query(), page.paging());
  }
}
