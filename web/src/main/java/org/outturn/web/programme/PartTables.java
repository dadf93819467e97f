package org.outturn.web.programme;

import java.util.List;
import org.outturn.programme.EventView;
import org.outturn.programme.FigureView;
import org.outturn.programme.MemberView;
import org.outturn.programme.PledgeView;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Cell;

/**
 * The tables of the parts of a programme beside its services: what each is and where it is changed.
 *
 * @param manages whether the reader may change them
 */
public record PartTables(ProgrammeView view, boolean manages) {

  private String part(String path, Object key) {
    return "/programmes/%s/%s/%s".formatted(view.slug(), path, key);
  }

  public List<Cell> domainHead() {
    return Tables.heads(manages, view.kind().domain(), "Other wordings", "What it means", "Source");
  }

  public List<List<Cell>> domainRows() {
    return view.domains().stream()
        .map(
            one ->
                Tables.row(
                    manages,
                    part("domains", one.number()),
                    one.title(),
                    Cell.text(one.number() + ". " + one.title()),
                    Cell.text(one.aliases().isEmpty() ? "none" : Tables.aliases(one.aliases())),
                    Tables.stated(one.description()),
                    Cell.text(one.source())))
        .toList();
  }

  public List<Cell> pledgeHead() {
    return Tables.heads(
        manages,
        "Pledge",
        "What is pledged",
        "Target",
        "Reached",
        "Period",
        "Owner",
        view.kind().domain(),
        "Status",
        "Last update");
  }

  public List<List<Cell>> pledgeRows() {
    return view.pledges().stream().map(this::pledge).toList();
  }

  private List<Cell> pledge(PledgeView one) {
    return Tables.row(
        manages,
        part("pledges", one.code()),
        one.code(),
        Cell.link(one.code(), part("pledges", one.code())),
        Cell.text(one.title()),
        Cell.text(one.targetWords()),
        Cell.text(one.progressWords() == null ? "not reported" : one.progressWords()),
        Cell.text(PledgePage.period(one)),
        Tables.stated(one.owner()),
        Cell.text(PledgePage.domain(view, one)),
        Cell.tag(Tables.tag(one.status())),
        Cell.text(one.lastUpdate() == null ? "none yet" : one.lastUpdate().words()));
  }

  public List<Cell> figuresHead() {
    return Tables.heads(
        manages,
        "Measured",
        "Figure",
        "What the source says",
        "Place",
        "Who or what is counted",
        "Period",
        "Source");
  }

  public List<List<Cell>> resultRows() {
    return view.results().stream().map(this::figure).toList();
  }

  public List<List<Cell>> measureRows() {
    return view.measures().stream().map(this::figure).toList();
  }

  private List<Cell> figure(FigureView one) {
    var address = part(one.kind().word() + "s", one.number());
    var said = one.statement() + (one.note() == null ? "" : " Note: " + one.note());
    return Tables.row(
        manages,
        address,
        one.title(),
        Cell.link(one.title(), address),
        Cell.text(one.valueWords()).withClasses("outturn-strong"),
        Cell.text(said),
        Cell.text(one.place()),
        Cell.text(one.population()),
        Cell.text(Tables.period(one)),
        Cell.text(Tables.source(one)));
  }

  public List<String> resultNotes() {
    return Tables.sideBySide(view.results());
  }

  public List<String> measureNotes() {
    return Tables.sideBySide(view.measures());
  }

  public List<Cell> memberHead() {
    return Tables.heads(
        manages, "Name", "Kind", "Office or task", "Named at", "Since", "Until", "Source");
  }

  public List<List<Cell>> memberRows() {
    return view.members().stream().map(this::member).toList();
  }

  private List<Cell> member(MemberView one) {
    return Tables.row(
        manages,
        part("members", one.number()),
        one.name(),
        Cell.text(one.name()),
        Cell.text(one.kind().words()),
        Cell.text(one.office() == null ? "" : one.office()),
        Cell.text(event(one)),
        Cell.text(one.joinedOn() == null ? "" : one.joinedOn().words()),
        Cell.text(one.leftOn() == null ? "" : "Left " + one.leftOn().words()),
        Cell.text(one.source()));
  }

  private String event(MemberView member) {
    return view.events().stream()
        .filter(one -> Integer.valueOf(one.number()).equals(member.event()))
        .map(EventView::title)
        .findFirst()
        .orElse("");
  }

  public List<Cell> eventHead() {
    return Tables.heads(
        manages, "What happened", "When", "Where", "Note", "Source", "Source published");
  }

  public List<List<Cell>> eventRows() {
    return view.events().stream()
        .map(
            one ->
                Tables.row(
                    manages,
                    part("events", one.number()),
                    one.title(),
                    Cell.text(one.title()),
                    Cell.text(one.happenedOn().words()),
                    Tables.stated(one.place()),
                    Cell.text(one.detail() == null ? "" : one.detail()),
                    Cell.text(one.source()),
                    Tables.day(one.publishedOn())))
        .toList();
  }

  public List<Cell> referenceHead() {
    return Tables.heads(manages, "Research", "Publisher", "Published", "What it found", "Source");
  }

  public List<List<Cell>> referenceRows() {
    return view.references().stream()
        .map(
            one ->
                Tables.row(
                    manages,
                    part("references", one.number()),
                    one.title(),
                    Cell.text(one.title()),
                    Cell.text(one.publisher()),
                    Tables.day(one.publishedOn()),
                    Tables.stated(one.finding()),
                    Cell.text(one.source())))
        .toList();
  }
}
