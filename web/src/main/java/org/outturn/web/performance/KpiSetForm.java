package org.outturn.web.performance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.performance.KpiSet;
import org.outturn.performance.KpiSetCheck;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureDef.Better;
import org.outturn.performance.MeasureIdentity;
import org.outturn.performance.MeasureType;
import org.outturn.performance.NewKpiSet;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FormRow;
import org.outturn.web.view.FormRows;

/**
 * The next version of a KPI set as it is typed: rows of measures and sums, which buttons add, move
 * and take out before anything is saved.
 */
final class KpiSetForm {

  private static final List<String> MEASURE =
      List.of("code", "name", "definition", "type", "unit", "better", "outcome", "required");
  private static final List<String> SUM = List.of("code", "total", "parts");

  /** What says something by itself in a row that nobody has typed into. */
  private static final List<String> CHOICES = List.of("type", "better", "outcome", "required");

  private static final Map<String, String> LISTS =
      Map.of("measures", "measure", "identities", "sum");
  private static final String YES = "yes";

  private final FormRows measures = new FormRows("measure", MEASURE);
  private final FormRows sums = new FormRows("sum", SUM);
  private final String reason;
  private final List<String> periods;
  private final Long basedOn;

  private KpiSetForm(String reason, List<String> periods, Long basedOn) {
    this.reason = reason;
    this.periods = List.copyOf(periods);
    this.basedOn = basedOn;
  }

  /** The form as it was sent; what is ticked several times is joined by spaces. */
  static KpiSetForm sent(MultivaluedMap<String, String> fields) {
    var form =
        new KpiSetForm(
            Optional.ofNullable(fields.getFirst("reason")).orElse("").replace("\r\n", "\n"),
            fields.getOrDefault("periods", List.of()),
            number(fields.getFirst("version")));
    UnaryOperator<String> sent =
        name -> fields.containsKey(name) ? String.join(" ", fields.get(name)) : null;
    form.measures.read(sent, KpiSetCheck.MOST + 1);
    form.sums.read(sent, KpiSetCheck.MOST + 1);
    return form;
  }

  private static Long number(String typed) {
    try {
      return typed == null ? -1L : Long.valueOf(typed);
    } catch (NumberFormatException notOurs) {
      return -1L;
    }
  }

  /**
   * The form that starts from a version.
   *
   * @param moving the periods that would move to the new one
   */
  static KpiSetForm from(KpiSet set, List<String> moving) {
    var form = new KpiSetForm("", moving, (long) set.number());
    set.measures()
        .forEach(
            one ->
                form.measures.add(
                    one.code(),
                    one.name(),
                    one.definition(),
                    one.type(),
                    one.unit(),
                    one.better(),
                    one.outcome() ? YES : "",
                    one.required() ? YES : ""));
    set.identities()
        .forEach(one -> form.sums.add(one.code(), one.total(), String.join(" ", one.parts())));
    return form;
  }

  /** The form of a grant's first KPI set. */
  static KpiSetForm empty() {
    var form = new KpiSetForm("", List.of(), 0L);
    form.measures.add(null, null, null, null, null, Better.HIGHER, null, YES);
    return form;
  }

  boolean rearrange(String button) {
    return measures.rearrange(button) || sums.rearrange(button);
  }

  /** What was typed; rows that are empty are left out. */
  NewKpiSet read() {
    measures.dropEmpty(CHOICES);
    sums.dropEmpty(List.of());
    return new NewKpiSet(
        measures.rows().stream().map(KpiSetForm::measure).toList(),
        sums.rows().stream().map(KpiSetForm::sum).toList(),
        reason,
        periods,
        basedOn);
  }

  private static MeasureDef measure(FormRow row) {
    return new MeasureDef(
        row.text("code").strip(),
        row.text("name").strip(),
        row.text("definition").strip(),
        chosen(MeasureType.values(), row.text("type")).orElse(null),
        row.text("unit").strip(),
        chosen(Better.values(), row.text("better")).orElse(Better.NEITHER),
        row.text("outcome").equals(YES),
        row.text("required").equals(YES));
  }

  private static <E extends Enum<E>> Optional<E> chosen(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private static MeasureIdentity sum(FormRow row) {
    return new MeasureIdentity(row.text("code").strip(), row.text("total"), parts(row));
  }

  static List<String> parts(FormRow row) {
    return row.text("parts").isBlank() ? List.of() : List.of(row.text("parts").split(" "));
  }

  /** The errors at the fields of this form: "measures[0].code" is "measure-1-code". */
  static List<FieldError> errors(InvalidInput wrong) {
    return wrong.problems().stream().map(KpiSetForm::error).toList();
  }

  private static FieldError error(Problem problem) {
    var open = problem.field().indexOf('[');
    if (open < 0) {
      return problem.field().equals("measures")
          ? FieldError.ofPage(problem.message())
          : new FieldError(problem.field(), problem.message());
    }
    var close = problem.field().indexOf(']');
    var number = Integer.parseInt(problem.field().substring(open + 1, close)) + 1;
    var list = LISTS.get(problem.field().substring(0, open));
    return new FieldError(
        list + "-" + number + "-" + problem.field().substring(close + 2), problem.message());
  }

  /** The same, based on another version: what somebody else saved meanwhile. */
  KpiSetForm basedOn(long version) {
    var form = new KpiSetForm(reason, periods, version);
    copy(measures, form.measures, MEASURE);
    copy(sums, form.sums, SUM);
    return form;
  }

  private static void copy(FormRows from, FormRows to, List<String> names) {
    from.rows().forEach(row -> to.add(names.stream().map(row::text).toArray()));
  }

  List<FormRow> measures() {
    return measures.rows();
  }

  List<FormRow> sums() {
    return sums.rows();
  }

  String reason() {
    return reason;
  }

  List<String> periods() {
    return periods;
  }

  Long basedOn() {
    return basedOn;
  }
}
