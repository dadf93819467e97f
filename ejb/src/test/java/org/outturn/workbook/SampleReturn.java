package org.outturn.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.FinancialYear;
import org.outturn.kernel.Period;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureType;

/** A return of eleven measures, one of them a percentage and one a sum of money. */
public final class SampleReturn {

  public static final Period QUARTER = Period.quarter(new FinancialYear(2019), 2);

  private SampleReturn() {}

  public static TemplateModel model() {
    return model("LGE-2017", QUARTER, Map.of());
  }

  public static TemplateModel model(
      String grant, Period period, Map<InputName, CellValue> current) {
    return new TemplateModel(
        grant,
        "London Gang Exit",
        "Safer London",
        period,
        LocalDate.of(2019, 10, 21),
        1,
        true,
        measures(),
        texts(),
        current);
  }

  public static Expected expected() {
    return Expected.of(model());
  }

  static List<MeasureInput> measures() {
    return List.of(
        people("enquiries", "Enquiries", MeasureType.CUMULATIVE, "enquiries", 641),
        people("referrals_accepted", "Referrals accepted", MeasureType.CUMULATIVE, "people", 263),
        people(
            "young_people_supported",
            "Young people supported",
            MeasureType.CUMULATIVE,
            "people",
            160),
        people("open_cases", "Open cases", MeasureType.STOCK, "cases", 85),
        people("pending_cases", "Pending cases", MeasureType.STOCK, "cases", 27),
        people(
            "intensive_over_six_months",
            "Intensive over six months",
            MeasureType.STOCK,
            "cases",
            40),
        people(
            "closed_before_engagement", "Closed before engagement", MeasureType.FLOW, "cases", 9),
        measure("harm_reduced", "Harm reduced", MeasureType.RATIO, "people", true),
        measure("satisfaction", "Satisfaction", MeasureType.STOCK, "percent", false),
        measure("match_funding", "Match funding", MeasureType.FLOW, "pounds", false),
        measure("average_weeks", "Average weeks", MeasureType.STOCK, "weeks", false));
  }

  private static MeasureInput people(
      String code, String name, MeasureType type, String unit, long before) {
    return new MeasureInput(
        code,
        name,
        "How many, counted as the KPI set says, by the last day of the period.",
        type,
        unit,
        true,
        true,
        "at least " + before,
        "April to June 2019",
        Map.of(FigurePart.VALUE, CellValue.of(before)),
        false);
  }

  private static MeasureInput measure(
      String code, String name, MeasureType type, String unit, boolean whole) {
    return new MeasureInput(
        code, name, "As your records say.", type, unit, false, whole, "", "", Map.of(), true);
  }

  static List<TextInput> texts() {
    return List.of(
        new TextInput(
            "successes",
            "Successes",
            "What went well, and for whom?",
            "Two workers joined the team and the waiting list fell."),
        new TextInput("challenges", "Challenges", "What stood in the way?", ""));
  }

  /** Writes the template into a file. */
  public static Path write(TemplateModel model, Path file) {
    try (var out = Files.newOutputStream(file)) {
      new ReturnTemplate().write(model, out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every figure filled in with something allowed. */
  public static Map<InputName, CellValue> filled() {
    return Map.ofEntries(
        Map.entry(value("enquiries"), CellValue.of(641)),
        Map.entry(value("referrals_accepted"), CellValue.of(263)),
        Map.entry(value("young_people_supported"), CellValue.of(160)),
        Map.entry(value("open_cases"), CellValue.of(85)),
        Map.entry(value("pending_cases"), CellValue.of(27)),
        Map.entry(value("intensive_over_six_months"), CellValue.of(40)),
        Map.entry(value("closed_before_engagement"), CellValue.of(0)),
        Map.entry(InputName.figure("harm_reduced", FigurePart.NUMERATOR), CellValue.of(23)),
        Map.entry(InputName.figure("harm_reduced", FigurePart.DENOMINATOR), CellValue.of(28)),
        Map.entry(InputName.comment("enquiries"), CellValue.of("Since October 2017.")),
        Map.entry(InputName.section("successes"), CellValue.of("A good quarter.")));
  }

  public static InputName value(String measure) {
    return InputName.figure(measure, FigurePart.VALUE);
  }
}
