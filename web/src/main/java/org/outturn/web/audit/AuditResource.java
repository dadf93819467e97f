package org.outturn.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outturn.access.AuditReading;
import org.outturn.audit.AuditRow;
import org.outturn.audit.ChainCheck;
import org.outturn.kernel.Slice;
import org.outturn.web.api.PageQuery;

/** The audit trail and the check of its chain. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject AuditReading trail;

  /** The newest first; filtered by {@code event}, {@code subject}, {@code from} and {@code to}. */
  @GET
  @Path("events")
  public Slice<AuditRow> events(@BeanParam AuditQuery query, @BeanParam PageQuery page) {
    return trail.list(query.filter(), page.paging());
  }

  @GET
  @Path("verification")
  public ChainCheck verification() {
    return trail.verify();
  }
}
