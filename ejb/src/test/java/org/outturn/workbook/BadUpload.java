package org.outturn.workbook;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A file that somebody uploads by mistake or in bad faith, and what it has to be answered.
 *
 * @param name for reports
 * @param status 415, 413 or 422 when nothing may change; 201 when it becomes the draft
 * @param code of the problem, or of a finding; null where there is nothing to find
 * @param from makes the file out of a good workbook with the figures of a return
 */
public record BadUpload(String name, int status, String code, UnaryOperator<byte[]> from) {

  /** The file, made from a good workbook. */
  public byte[] file(byte[] good) {
    return from.apply(good);
  }

  @Override
  public String toString() {
    return name + ": " + status + (code == null ? "" : " " + code);
  }

  public static List<BadUpload> all() {
    return Stream.concat(refused().stream(), read().stream()).toList();
  }

  /** Those that change nothing. */
  public static List<BadUpload> refused() {
    return List.of(
        new BadUpload("empty", 415, "empty-file", good -> HostileFiles.empty()),
        new BadUpload("CSV renamed", 415, "not-xlsx", good -> HostileFiles.csv()),
        new BadUpload("HTML renamed", 415, "not-xlsx", good -> HostileFiles.html()),
        new BadUpload("PDF renamed", 415, "not-xlsx", good -> HostileFiles.pdf()),
        new BadUpload("noise", 415, "not-xlsx", good -> HostileFiles.noise()),
        new BadUpload("plain zip", 415, "not-xlsx", good -> HostileFiles.plainZip()),
        new BadUpload(".ods", 415, "not-xlsx", good -> HostileFiles.openDocument()),
        new BadUpload(".xls", 415, "old-excel", good -> HostileFiles.oldExcel()),
        new BadUpload(".xlsb", 415, "not-xlsx", HostileFiles::binary),
        new BadUpload(".xlsm", 422, "macros", HostileFiles::macroEnabled),
        new BadUpload("password", 422, "password-protected", HostileFiles::passwordProtected),
        new BadUpload("truncated", 422, "damaged", HostileFiles::truncated),
        new BadUpload("broken XML", 422, "damaged", HostileFiles::brokenXml),
        new BadUpload("above 10 MB", 413, "file-too-large", Bombs::tooLarge),
        new BadUpload("zip bomb", 422, "too-big-inside", Bombs::zipBomb),
        new BadUpload("long text", 422, "too-big-inside", Bombs::longText),
        new BadUpload("deep XML", 422, "too-big-inside", Bombs::deepXml),
        new BadUpload("entity bomb", 422, "xml-entities", Bombs::entityBomb),
        new BadUpload("external entity", 422, "xml-entities", Bombs::externalEntity),
        new BadUpload("300 sheets", 422, "too-big-inside", Bombs::manySheets),
        new BadUpload("other grant", 422, "other-grant", HostileFiles::otherGrant),
        new BadUpload("other period", 422, "other-period", HostileFiles::otherPeriod),
        new BadUpload("older template", 422, "older-template", HostileFiles::olderTemplate),
        new BadUpload("other KPI set", 422, "other-kpi-set", HostileFiles::otherKpiSet),
        new BadUpload("not ours", 422, "not-our-template", HostileFiles::notOurs));
  }

  /** Those whose good cells become the draft. */
  public static List<BadUpload> read() {
    return List.of(
        new BadUpload("1,048,576 empty rows", 201, null, Bombs::millionEmptyRows),
        new BadUpload("20,000 rows of workings", 201, null, Bombs::twentyThousandRows),
        new BadUpload("300,000 texts", 201, null, Bombs::distinctTexts),
        new BadUpload("renamed sheet", 201, null, OddFiles::renamedSheet),
        new BadUpload("inserted rows", 201, null, OddFiles::insertedRows),
        new BadUpload("moved column", 201, null, OddFiles::movedColumn),
        new BadUpload("removed sheet", 201, "input-missing", OddFiles::removedSheet),
        new BadUpload("formula", 201, "formula-read", OddFiles::formula),
        new BadUpload("formula, no result", 201, "formula-without-result", OddFiles::uncalculated),
        new BadUpload("#DIV/0!", 201, "error-value", OddFiles::divisionByZero),
        new BadUpload("text 1,234", 201, "read-as", good -> OddFiles.text(good, "1,234")),
        new BadUpload("text ' 7 '", 201, "read-as", good -> OddFiles.text(good, " 7 ")),
        new BadUpload("text £5", 201, "money-in-count", good -> OddFiles.text(good, "£5")),
        new BadUpload("text 12%", 201, "percent-in-count", good -> OddFiles.text(good, "12%")),
        new BadUpload("text N/A", 201, "unclear-absence", good -> OddFiles.text(good, "N/A")),
        new BadUpload(
            "text 7 (approx)", 201, "not-a-number", good -> OddFiles.text(good, "7 (approx)")),
        new BadUpload("negative", 201, "negative", good -> OddFiles.number(good, -4)),
        new BadUpload("decimal", 201, "not-whole", good -> OddFiles.number(good, 2.5)),
        new BadUpload("date of 1904", 201, "date-in-figure", OddFiles::dateFrom1904),
        new BadUpload("merged inputs", 201, "merged-cell", OddFiles::mergedInputs),
        new BadUpload("NUL and right-to-left", 201, "hidden-characters", OddFiles::hiddenText),
        new BadUpload("40,000 characters", 201, "text-too-long", OddFiles::longComment),
        new BadUpload("part above whole", 201, "part-above-whole", OddFiles::partAboveWhole));
  }
}
