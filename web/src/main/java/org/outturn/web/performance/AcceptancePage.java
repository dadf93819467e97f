package org.outturn.web.performance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.outturn.performance.QueryView;
import org.outturn.performance.Rag;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.performance.SumCheck;

/** Asks a reviewer once more before a return is accepted. */
public record AcceptancePage(ReturnUnderReview review) {

  public String address() {
    return ReviewPage.address(review.view().row());
  }

  /** Whether the return waits for a judgement at all. */
  public boolean acceptable() {
    var status = review.view().row().status();
    return status.isWithCommissioner() || status == ReturnStatus.QUERIED;
  }

  /** "4 green, 2 amber, 1 red, 4 not rated". */
  public String ratings() {
    return Arrays.stream(Rag.values())
        .map(rag -> count(rag) + " " + rag.words().toLowerCase(Locale.UK))
        .filter(words -> !words.startsWith("0 "))
        .reduce((one, other) -> one + ", " + other)
        .orElse("none");
  }

  private long count(Rag rag) {
    return review.view().lines().stream().filter(line -> line.rag() == rag).count();
  }

  public List<SumCheck> gaps() {
    return review.sums().stream()
        .filter(sum -> sum.gap() != null && sum.gap().signum() != 0)
        .toList();
  }

  public List<QueryView> openQueries() {
    return review.view().queries().stream().filter(QueryView::open).toList();
  }
}
