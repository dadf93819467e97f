package org.outturn.web.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.decision.DecisionView;
import org.outturn.decision.DiscrepancyRow;
import org.outturn.decision.DiscrepancyStatus;
import org.outturn.decision.RecommendationKind;
import org.outturn.decision.SectionKind;
import org.outturn.decision.SectionText;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Shortened;
import org.outturn.web.view.SummaryRow;

/**
 * The page for the one who signs: one side of A4.
 *
 * @param predecessors references of the grants that came before, whose packs say what was delivered
 */
public record BriefPage(DecisionView decision, List<String> predecessors) {

  private static final int LONGEST = 420;
  private static final int WORDING = 180;
  private static final int NAME = 80;
  private static final int FACT = 480;
  private static final int RECOMMENDATIONS = 10;
  private static final int GRANTS = 6;

  public BriefPage {
    predecessors = List.copyOf(predecessors);
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Decisions", "/decisions"),
        new Crumb(decision.reference(), "/decisions/" + decision.reference()),
        new Crumb("Brief", null));
  }

  /** The beginning of the executive summary. */
  public String summary() {
    var text =
        decision.text().sections().stream()
            .filter(one -> one.kind() == SectionKind.SUMMARY)
            .map(SectionText::body)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("The paper has no executive summary.");
    return Shortened.text(text, LONGEST);
  }

  public List<Cell> head() {
    return List.of(Cell.text("Asked"), Cell.text("For"), Cell.number("Up to"));
  }

  public List<List<Cell>> rows() {
    return decision.text().recommendations().stream()
        .limit(RECOMMENDATIONS)
        .map(
            one ->
                List.of(
                    Cell.text("(" + one.letter() + ") " + Shortened.text(one.wording(), WORDING)),
                    Cell.text(
                        Shortened.text(
                            TextTables.orNone(
                                one.kind() == RecommendationKind.GRANT
                                    ? one.grantee()
                                    : one.delegate()),
                            NAME)),
                    Cell.number(
                        one.kind() != RecommendationKind.GRANT
                            ? ""
                            : one.ceiling() == null ? "not stated" : one.ceiling().toString())))
        .toList();
  }

  /** How many recommendations stand only in the whole paper; empty when none does. */
  public String more() {
    var more = decision.text().recommendations().size() - RECOMMENDATIONS;
    return more <= 0 ? "" : "And %d more in the whole paper.".formatted(more);
  }

  /** The first of the grants that came before. */
  public List<String> shownPredecessors() {
    return predecessors.stream().limit(GRANTS).toList();
  }

  /** How many grants that came before are not shown. */
  public int morePredecessors() {
    return Math.max(0, predecessors.size() - GRANTS);
  }

  public List<SummaryRow> facts() {
    var text = decision.text();
    var readiness = decision.readiness();
    return Stream.of(
            SummaryRow.of("Status", DecisionTags.of(decision.status())),
            SummaryRow.of("Sum of the ceilings", DecisionPage.sum(text.ceilings())),
            readiness == null
                ? null
                : SummaryRow.of("May be signed by", fact(String.join(", ", readiness.offices()))),
            SummaryRow.of("Powers", fact(String.join("; ", powers()))),
            SummaryRow.of("Sign-offs", String.join("; ", signOffs())),
            SummaryRow.of("Discrepancies", fact(discrepancies())))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String fact(String words) {
    return Shortened.text(words, FACT);
  }

  /** Each Act once, with its sections. */
  private List<String> powers() {
    var acts = new LinkedHashMap<String, List<String>>();
    decision
        .text()
        .powers()
        .forEach(
            one -> acts.computeIfAbsent(one.act(), act -> new ArrayList<>()).add(one.provision()));
    return acts.isEmpty()
        ? List.of("none named")
        : acts.entrySet().stream()
            .map(act -> act.getKey() + ", " + String.join(", ", act.getValue()))
            .toList();
  }

  private List<String> signOffs() {
    return decision.signOffs().isEmpty()
        ? List.of("none recorded")
        : decision.signOffs().stream()
            .map(
                one ->
                    one.kind().words()
                        + ": "
                        + one.state().words()
                        + (one.by() == null ? "" : " (" + one.by() + ")"))
            .toList();
  }

  /** What stops a signing in words, the others by their codes. */
  private String discrepancies() {
    var words = new ArrayList<String>();
    decision.discrepancies().stream()
        .filter(DiscrepancyRow::stops)
        .forEach(one -> words.add(one.code() + " stops signing: " + one.title()));
    for (var status : DiscrepancyStatus.values()) {
      var codes =
          decision.discrepancies().stream()
              .filter(one -> one.status() == status && !one.stops())
              .map(DiscrepancyRow::code)
              .collect(Collectors.joining(", "));
      if (!codes.isEmpty()) {
        words.add(status.words() + ": " + codes);
      }
    }
    return words.isEmpty() ? "none recorded" : String.join("; ", words);
  }
}
