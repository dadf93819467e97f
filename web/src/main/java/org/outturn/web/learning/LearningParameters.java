package org.outturn.web.learning;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.outturn.learning.LearningKind;
import org.outturn.learning.LearningQuery;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.Theme;
import org.outturn.web.api.Sent;

/** The filters of the API's lists of learning. */
public class LearningParameters {

  @QueryParam("search")
  @DefaultValue("")
  String search;

  @QueryParam("kind")
  @DefaultValue("")
  String kind;

  @QueryParam("theme")
  @DefaultValue("")
  String theme;

  @QueryParam("status")
  @DefaultValue("")
  String status;

  @QueryParam("body")
  @DefaultValue("")
  String body;

  LearningQuery query() {
    return query(Sent.word(LearningKind.class, "kind", kind));
  }

  LearningQuery query(LearningKind fixed) {
    return new LearningQuery(
        search,
        fixed,
        Sent.word(Theme.class, "theme", theme),
        Sent.word(LearningStatus.class, "status", status),
        body);
  }
}
