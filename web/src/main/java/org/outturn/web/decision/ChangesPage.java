package org.outturn.web.decision;

import java.util.List;
import org.outturn.decision.DecisionView;
import org.outturn.decision.TextDifference;
import org.outturn.decision.WordDifference.Change;
import org.outturn.decision.WordDifference.Run;
import org.outturn.web.view.Crumb;

/** What changed in a decision's text since one of its versions. */
public record ChangesPage(DecisionView decision, int since, TextDifference difference) {

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Decisions", "/decisions"),
        new Crumb(decision.reference(), "/decisions/" + decision.reference()),
        new Crumb("What changed", null));
  }

  public boolean added(Run run) {
    return run.change() == Change.ADDED;
  }

  public boolean takenOut(Run run) {
    return run.change() == Change.TAKEN_OUT;
  }
}
