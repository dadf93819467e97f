package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.MilestoneFilter;
import org.outturn.grant.MilestoneKey;
import org.outturn.grant.MilestoneReview;
import org.outturn.grant.MilestoneStatus;
import org.outturn.grant.Milestones;
import org.outturn.kernel.Paging;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** The milestones of all grants that somebody sees; several claims can be approved at once. */
@RequestScoped
@Path("milestones")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MilestoneListPages {

  static final int PAGE_SIZE = 25;

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Milestones milestones;
  @Inject MilestoneReview review;
  @Inject Flash flash;

  @GET
  public String list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("sort") @DefaultValue("grant") String sort,
      @QueryParam("page") @DefaultValue("1") int number) {
    var wanted =
        Arrays.stream(MilestoneStatus.values())
            .filter(one -> one.name().equals(status))
            .findFirst();
    var filter = new MilestoneFilter(search.strip(), wanted.orElse(null), overdue, sort);
    return page(filter, Math.max(1, number), List.of(), List.of());
  }

  @POST
  @Path("approvals")
  public Response approveAll(MultivaluedMap<String, String> sent) {
    var chosen = CommitmentForm.of(sent).all("milestones");
    var keys = chosen.stream().map(MilestoneListPages::key).toList();
    var waiting = new MilestoneFilter("", MilestoneStatus.CLAIMED, false, "grant");
    return CommitmentAnswer.of(
        () -> review.approveAll(keys),
        () -> {
          flash.say(MilestoneListPage.approved(keys.size()));
          return CommitmentAnswer.redirect("/milestones");
        },
        (errors, stale) -> page(waiting, 1, chosen, errors));
  }

  private static MilestoneKey key(String sent) {
    var slash = sent.indexOf('/');
    return slash < 0
        ? new MilestoneKey(sent, "")
        : new MilestoneKey(sent.substring(0, slash), sent.substring(slash + 1));
  }

  private String page(
      MilestoneFilter filter, int number, List<String> chosen, List<FieldError> errors) {
    var found = milestones.list(filter, new Paging(number, PAGE_SIZE));
    var lines =
        MilestoneLine.of(
            found.items(), actor.get().may(Permission.REVIEW_CONDITIONS), chosen, errors);
    models.put(
        "page", new MilestoneListPage(found, filter, lines, MilestoneLine.summary(errors, lines)));
    return "grant/milestone-list.jte";
  }
}
