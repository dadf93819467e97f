package org.outturn.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.GrantRow;
import org.outturn.grant.Grants;
import org.outturn.notice.WorkList;

/** The home page. */
@RequestScoped
@Path("/")
@Controller
@Produces(MediaType.TEXT_HTML)
public class HomePages {

  private static final int GRANTS_SHOWN = 10;

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Clock clock;
  @Inject WorkList work;
  @Inject Grants grants;

  @GET
  public String home() {
    var who = actor.get();
    var words = new WorkItemWords(LocalDate.now(clock), who.bodyStaff());
    var tasks = work.mine().stream().map(words::task).toList();
    models.put(
        "page", new HomePage(who.displayName(), tasks, mine(), HomePlaces.of(who), hasWork()));
    return "notice/home.jte";
  }

  private List<GrantRow> mine() {
    return actor.get().may(Permission.READ_GRANTS)
        ? grants.list("", null, "-startsOn", 1, GRANTS_SHOWN).items()
        : List.of();
  }

  /** Whether anything can ever wait for somebody of these roles. */
  private boolean hasWork() {
    var who = actor.get();
    return who.may(Permission.PREPARE_RETURNS)
        || who.may(Permission.REVIEW_RETURNS)
        || who.may(Permission.SIGN_OFF_DECISIONS)
        || who.may(Permission.SIGN_DECISIONS)
        || who.may(Permission.EVIDENCE_CONDITIONS)
        || who.may(Permission.ERASE_FILES);
  }
}
