package org.outturn.web.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.outturn.kernel.Dates;
import org.outturn.kernel.PartialDate;
import org.outturn.programme.DomainView;
import org.outturn.programme.PledgeStatus;
import org.outturn.programme.PledgeView;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a pledge shows.
 *
 * @param manages whether the reader may add an update
 * @param typed what stands in the form of an update
 */
public record PledgePage(
    ProgrammeView programme,
    PledgeView pledge,
    boolean manages,
    Map<String, String> typed,
    List<FieldError> errors) {

  static final List<Field> FIELDS =
      List.of(
          Field.needed(
              "status", "Where it stands", Field.words(PledgeStatus.class, PledgeStatus::words)),
          Field.number("progress", "Reached in all (optional)")
              .hint("In total since the pledge was made, up to the target"),
          Field.day("asAt", "Day that this tells of"),
          Field.text("note", "Note (optional)"),
          Field.line("source", "Source").hint("The document that says so"));

  public List<Field> fields() {
    return FIELDS;
  }

  public String title() {
    return pledge.code() + " " + pledge.title();
  }

  public String address() {
    return "/programmes/" + programme.slug() + "/pledges/" + pledge.code();
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Programmes", "/programmes"),
        new Crumb(programme.title(), "/programmes/" + programme.slug()),
        new Crumb("Pledge " + pledge.code(), null));
  }

  static String period(PledgeView one) {
    if (one.starts() == null && one.ends() == null) {
      return "not stated";
    }
    return PartialDate.orNotStated(one.starts()) + " to " + PartialDate.orNotStated(one.ends());
  }

  static String domain(ProgrammeView programme, PledgeView pledge) {
    return programme.domains().stream()
        .filter(one -> Integer.valueOf(one.number()).equals(pledge.domain()))
        .map(DomainView::title)
        .findFirst()
        .orElse("not stated");
  }

  public List<SummaryRow> facts() {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Status", Tables.tag(pledge.status())));
    facts.add(SummaryRow.of("Target", pledge.targetWords()));
    facts.add(
        SummaryRow.of(
            "Reached", pledge.progressWords() == null ? "not reported" : pledge.progressWords()));
    facts.add(SummaryRow.of("Period", period(pledge)));
    facts.add(SummaryRow.of("Owner", Tables.stated(pledge.owner())));
    facts.add(SummaryRow.of(programme.kind().domain(), domain(programme, pledge)));
    if (pledge.detail() != null) {
      facts.add(SummaryRow.of("Note", pledge.detail()));
    }
    facts.add(SummaryRow.of("Source", pledge.source()));
    return facts;
  }

  public List<Cell> head() {
    return Tables.heads(
        false, "Tells of", "Status", "Reached in all", "Note", "Source", "Recorded");
  }

  public List<List<Cell>> rows() {
    return pledge.updates().stream()
        .map(
            one ->
                List.of(
                    Cell.text(one.asAt().words()),
                    Cell.tag(Tables.tag(one.status())),
                    Cell.text(
                        one.progress() == null
                            ? "not reported"
                            : number(one.progress()) + " " + pledge.unit()),
                    Cell.text(one.note() == null ? "" : one.note()),
                    Cell.text(one.source()),
                    Cell.text(one.recordedBy() + ", " + Dates.moment(one.recordedAt()))))
        .toList();
  }

  private static String number(BigDecimal number) {
    return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
