package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.Forbidden;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.performance.ReviewReading;
import org.outturn.web.view.Flash;

/** What the forms of a reviewer have in common. */
@RequestScoped
class ReviewActs {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject ReviewReading reading;
  @Inject Flash flash;

  /**
   * The return that is acted upon, as it stands now.
   *
   * @throws Forbidden when the actor does not review returns
   */
  ReturnUnderReview open(String grant, String period) {
    if (!actor.get().may(Permission.REVIEW_RETURNS)) {
      throw new Forbidden("Only a commissioner may query, accept or reopen a return");
    }
    return reading.view(grant, period, Optional.empty());
  }

  Response form(String view, Object page) {
    models.put("page", page);
    return Response.ok(view).build();
  }

  Response refused(String view, Object page) {
    models.put("page", page);
    return Response.status(Response.Status.BAD_REQUEST).entity(view).build();
  }

  /** Somebody was quicker: shows what happened, and what was typed, so that nothing is lost. */
  Response changed(String grant, String period, String typed) {
    models.put("page", new ChangedPage(open(grant, period), typed));
    return Response.status(Response.Status.PRECONDITION_FAILED)
        .entity("performance/return-changed.jte")
        .build();
  }

  Response done(String grant, String period, String said) {
    flash.say(said);
    return Response.ok("redirect:/grants/" + grant + "/returns/" + period).build();
  }
}
