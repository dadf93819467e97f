package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.performance.MeasureDef.Better;
import org.outturn.performance.MeasureType;
import org.outturn.performance.PeriodRow;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FormRow;
import org.outturn.web.view.Item;

/**
 * The form of the next version of a KPI set.
 *
 * @param movable the open periods whose returns are not started
 * @param clash what differs from what somebody else saved meanwhile; null when nobody did
 */
public record KpiSetFormPage(
    GrantHead head,
    KpiSetForm form,
    List<PeriodRow> movable,
    Clash clash,
    List<FieldError> errors) {

  public KpiSetFormPage {
    movable = List.copyOf(movable);
    errors = List.copyOf(errors);
  }

  public String action() {
    return head.address() + "/kpi-set/new";
  }

  public boolean first() {
    return form.basedOn() == 0;
  }

  public Long basedOn() {
    return form.basedOn();
  }

  public String reason() {
    return form.reason();
  }

  public List<FormRow> measures() {
    return form.measures();
  }

  public List<FormRow> sums() {
    return form.sums();
  }

  public List<Item> types() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Choose"));
    Arrays.stream(MeasureType.values())
        .map(type -> Item.of(type.name(), type.words()))
        .forEach(items::add);
    return items;
  }

  public List<Item> directions() {
    return Arrays.stream(Better.values())
        .map(
            better ->
                Item.of(
                    better.name(),
                    better == Better.NEITHER ? "Neither way" : "A " + better.words() + " number"))
        .toList();
  }

  public List<Item> outcome() {
    return List.of(Item.of("yes", "An outcome, shown with its number of people"));
  }

  public List<Item> required() {
    return List.of(Item.of("yes", "A return cannot be submitted without it"));
  }

  /** The measures as typed so far that a sum can be made of. */
  public List<Item> summable() {
    return form.measures().stream()
        .filter(row -> !row.text("code").isBlank())
        .filter(row -> !row.text("type").equals(MeasureType.RATIO.name()))
        .map(row -> Item.of(row.text("code").strip(), words(row)))
        .toList();
  }

  private static String words(FormRow row) {
    return row.text("name").isBlank() ? row.text("code") : row.text("name");
  }

  public List<Item> totals() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Choose"));
    items.addAll(summable());
    return items;
  }

  public List<String> parts(FormRow row) {
    return KpiSetForm.parts(row);
  }

  public List<String> ticked(FormRow row, String field) {
    return List.of(row.text(field));
  }

  public List<Item> periods() {
    return movable.stream()
        .map(
            period ->
                Item.of(period.row().period().code(), period.row().period().label())
                    .withHint("Now version " + period.kpiSet()))
        .toList();
  }

  public List<String> moving() {
    return form.periods();
  }
}
