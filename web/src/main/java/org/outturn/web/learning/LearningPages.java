package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.Paging;
import org.outturn.learning.LearningKind;
import org.outturn.learning.LearningQuery;
import org.outturn.learning.LearningSearch;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.Theme;

/** The search over all that was learned. */
@RequestScoped
@Path("learning")
@Controller
@Produces(MediaType.TEXT_HTML)
public class LearningPages {

  private static final int PAGE_SIZE = 20;

  @Inject Models models;
  @Inject LearningSearch search;
  @Inject CurrentActor actor;

  @GET
  public String list(
      @QueryParam("search") @DefaultValue("") String words,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("theme") @DefaultValue("") String theme,
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("body") @DefaultValue("") String body,
      @QueryParam("page") @DefaultValue("1") int number) {
    var query =
        new LearningQuery(
            words,
            word(LearningKind.values(), kind),
            word(Theme.values(), theme),
            word(LearningStatus.values(), status),
            body);
    var found = search.find(query, new Paging(Math.max(1, number), PAGE_SIZE));
    models.put(
        "page", new LearningListPage(query, found, actor.get().may(Permission.RECORD_LEARNING)));
    return "learning/list.jte";
  }

  /** An address with a word that does not exist asks for all. */
  private static <E extends Enum<E>> E word(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
