package org.outturn.pack;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.disclosure.Audience;
import org.outturn.grant.ConditionStatus;
import org.outturn.kernel.FinancialYear;
import org.outturn.kernel.Money;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Period;
import org.outturn.performance.FigureKey;
import org.outturn.performance.FigurePart;
import org.outturn.performance.FigureValue;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureDef.Better;
import org.outturn.performance.MeasureIdentity;
import org.outturn.performance.MeasureType;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.TargetValue;

/** London Gang Exit as PCD 211 tells it, and eight quarters after it that are made up. */
public final class PackFixture {

  static final String HASH = "5f".repeat(32);
  private static final Instant ACCEPTED = Instant.parse("2017-10-20T09:30:00Z");

  private static final List<MeasureDef> MEASURES =
      List.of(
          measure("enquiries", "Enquiries", MeasureType.CUMULATIVE, "enquiries"),
          measure("referrals_accepted", "Referrals accepted", MeasureType.CUMULATIVE, "referrals"),
          measure(
              "young_people_supported", "Young people supported", MeasureType.CUMULATIVE, "people"),
          measure("open_cases", "Open and active cases", MeasureType.STOCK, "cases"),
          measure("pending_cases", "Pending cases", MeasureType.STOCK, "cases"),
          measure(
              "intensive_over_six_months",
              "Intensive cases over six months",
              MeasureType.STOCK,
              "cases"),
          measure(
              "closed_before_engagement", "Closed before engagement", MeasureType.FLOW, "cases"),
          ratio(
              "gang_involvement_reduced",
              "Engaged in exit activity and reduced or ceased involvement"),
          ratio("harm_reduced", "Reduced harm or feeling vulnerable"),
          ratio("offending_reduced", "Fewer recorded offences"),
          ratio("victimisation_reduced", "Less recorded victimisation"));

  private long key = 100;

  private PackFixture() {}

  private static MeasureDef measure(String code, String name, MeasureType type, String unit) {
    var better =
        code.startsWith("pending") || code.startsWith("closed") ? Better.LOWER : Better.HIGHER;
    return new MeasureDef(code, name, name, type, unit, better, false, false);
  }

  private static MeasureDef ratio(String code, String name) {
    return new MeasureDef(
        code, name, name, MeasureType.RATIO, "people", Better.HIGHER, true, false);
  }

  /** The pack of the grant that PCD 211 reports on. */
  static PackModel previous(Audience audience) {
    var fixture = new PackFixture();
    return fixture.model(LocalDate.of(2017, 10, 31), audience, List.of(fixture.lge2016()));
  }

  /** The pack of the grant that followed, with its predecessor's series first. */
  static PackModel following(Audience audience) {
    var fixture = new PackFixture();
    return fixture.model(
        LocalDate.of(2019, 10, 14), audience, List.of(fixture.lge2016(), fixture.lge2017()));
  }

  /** The bytes of that pack. */
  public static byte[] pack(Audience audience) {
    return DecisionPack.write(following(audience));
  }

  private PackModel model(LocalDate asAt, Audience audience, List<Series> series) {
    var grant = series.get(series.size() - 1).grant();
    return new PackModel(
        "1.0.0",
        asAt,
        audience,
        grant,
        series,
        profile(grant),
        conditions(),
        new ChainHead(4711, HASH));
  }

  private static List<ProfileFact> profile(GrantFacts grant) {
    return grant.reference().equals("LGE-2016")
        ? List.of()
        : List.of(
            new ProfileFact(1, "2017-18", Money.of("250000"), true),
            new ProfileFact(2, "2018-19", Money.of("500000"), true),
            new ProfileFact(3, "2019-20", Money.of("250000"), true));
  }

  private static List<ConditionFact> conditions() {
    return List.of(
        new ConditionFact(
            "L1",
            "Specialist interventions",
            "Specialist interventions for those involved in, at risk of, or victims of violent and"
                + " weapon-enabled crime",
            false,
            null,
            ConditionStatus.MET,
            ACCEPTED,
            null,
            "PCD 211, 1.7"),
        new ConditionFact(
            "L4",
            "Consortium mix",
            "Review the consortium mix, especially mental health",
            true,
            LocalDate.of(2018, 3, 31),
            ConditionStatus.NOT_MET,
            ACCEPTED,
            "No partner for mental health was found",
            "PCD 211, 1.7"));
  }

  private static GrantFacts grant(long id, String reference, LocalDate from, LocalDate to) {
    return new GrantFacts(
        id,
        reference,
        "London Gang Exit",
        "Safer London",
        "Mayor's Office for Policing And Crime",
        id == 1 ? null : "PCD-211",
        id == 1 ? null : "London Gang Exit service and Ending Gang Violence and Exploitation",
        null,
        Money.of("1000000"),
        from,
        to,
        Instant.parse("2016-02-01T09:00:00Z"),
        new OrganisationId(2),
        new OrganisationId(1));
  }

  private Series lge2016() {
    var figures = new HashMap<Series.At, ReportedFigure>();
    var period = Period.quarter(new FinancialYear(2017), 1);
    var values =
        Map.of(
            "enquiries",
            641,
            "referrals_accepted",
            263,
            "young_people_supported",
            160,
            "open_cases",
            85,
            "pending_cases",
            27,
            "intensive_over_six_months",
            40);
    MEASURES.stream()
        .filter(measure -> values.containsKey(measure.code()))
        .forEach(
            measure ->
                put(figures, period, measure.code(), FigurePart.VALUE, values.get(measure.code())));
    return new Series(
        grant(1, "LGE-2016", LocalDate.of(2016, 2, 1), LocalDate.of(2017, 9, 30)),
        List.of(new PackPeriod(period, false, ReturnStatus.ACCEPTED, accepted(1), "PCD 211, 1.5")),
        MEASURES,
        identities(),
        figures,
        Map.of(),
        List.of(evaluation()));
  }

  private static List<MeasureIdentity> identities() {
    return List.of(
        new MeasureIdentity(
            "accepted",
            "referrals_accepted",
            List.of("young_people_supported", "pending_cases", "closed_before_engagement")));
  }

  private static PackPeriod.Accepted accepted(int version) {
    return new PackPeriod.Accepted(version, version, false, "Cam Missioner", ACCEPTED);
  }

  private SourceFact evaluation() {
    var figures = new ArrayList<ReportedFigure>();
    stated(figures, "gang_involvement_reduced", 21, true, 28, 75, null);
    stated(figures, "harm_reduced", 23, true, 28, 82, "worded as a reduction in reports");
    stated(figures, "offending_reduced", 11, false, 15, null, "the rest not stated");
    stated(figures, "victimisation_reduced", 9, false, 11, null, "the rest not stated");
    return new SourceFact(
        1,
        "PCD 211",
        "MOPAC",
        "1.6",
        LocalDate.of(2017, 3, 31),
        "Eight months before and after",
        null,
        figures);
  }

  private void stated(
      List<ReportedFigure> figures,
      String measure,
      int some,
      boolean ours,
      int all,
      Integer percent,
      String note) {
    figures.add(evidence(measure, FigurePart.NUMERATOR, some, ours, note));
    figures.add(evidence(measure, FigurePart.DENOMINATOR, all, false, null));
    if (percent != null) {
      figures.add(evidence(measure, FigurePart.PERCENT, percent, false, null));
    }
  }

  private ReportedFigure evidence(
      String measure, FigurePart part, int value, boolean ours, String note) {
    return new ReportedFigure(
        key++,
        new FigureKey(measure, part),
        FigureValue.of(BigDecimal.valueOf(value)),
        "EVIDENCE",
        null,
        null,
        null,
        ours,
        null,
        note);
  }

  private Series lge2017() {
    var figures = new HashMap<Series.At, ReportedFigure>();
    var targets = new HashMap<Series.TargetAt, TargetFact>();
    var periods = new ArrayList<PackPeriod>();
    var start = LocalDate.of(2017, 10, 1);
    for (var i = 0; i < 8; i++) {
      var period = Period.quarterOf(start.plusMonths(3L * i));
      var done = i < 7;
      periods.add(
          new PackPeriod(
              period,
              done,
              done ? ReturnStatus.ACCEPTED : ReturnStatus.DRAFT,
              done ? accepted(i == 3 ? 2 : 1) : null,
              null));
      target(targets, period, "enquiries", 90 * (i + 1));
      if (done) {
        quarter(figures, period, i);
      }
    }
    return new Series(
        grant(2, "LGE-2017", start, LocalDate.of(2019, 9, 30)),
        periods,
        MEASURES,
        identities(),
        figures,
        targets,
        List.of());
  }

  private void quarter(Map<Series.At, ReportedFigure> figures, Period period, int i) {
    put(figures, period, "enquiries", FigurePart.VALUE, 85 * (i + 1) + i * i);
    put(figures, period, "referrals_accepted", FigurePart.VALUE, 40 * (i + 1));
    put(figures, period, "young_people_supported", FigurePart.VALUE, i == 4 ? 125 : 30 * (i + 1));
    put(figures, period, "open_cases", FigurePart.VALUE, 60 + 3 * i);
    put(figures, period, "pending_cases", FigurePart.VALUE, 9 + i);
    put(figures, period, "closed_before_engagement", FigurePart.VALUE, 11 + i);
    put(figures, period, "harm_reduced", FigurePart.NUMERATOR, 46 - 4 * i);
    put(figures, period, "harm_reduced", FigurePart.DENOMINATOR, 50 + i);
  }

  private void target(
      Map<Series.TargetAt, TargetFact> targets, Period period, String measure, int value) {
    targets.put(
        new Series.TargetAt(period.code(), measure),
        new TargetFact(
            key++, new TargetValue(BigDecimal.valueOf(value), BigDecimal.TEN, true, true)));
  }

  private void put(
      Map<Series.At, ReportedFigure> figures,
      Period period,
      String measure,
      FigurePart part,
      int value) {
    var figure =
        new ReportedFigure(
            key++,
            new FigureKey(measure, part),
            FigureValue.of(BigDecimal.valueOf(value)),
            "WORKBOOK",
            "KPIs",
            "E" + (figures.size() + 6),
            "ab".repeat(32),
            false,
            null,
            null);
    figures.put(new Series.At(period.code(), figure.key()), figure);
  }
}
