package org.outturn.workbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.document.NewFile;
import org.outturn.document.StoredFiles;
import org.outturn.document.VirusGuard;
import org.outturn.kernel.NotFound;
import org.outturn.performance.OpenReturn;
import org.outturn.performance.ProviderReading;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnSections;
import org.outturn.performance.ReturnUploads;
import org.outturn.performance.Severity;
import org.outturn.performance.TakenUpload;

/** The workbook of a return: out to the provider, and in again. */
@Stateless
@Requires(Permission.PREPARE_RETURNS)
public class ReturnWorkbooks {

  /** The media type of an .xlsx workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private ReturnReading reading;
  private ProviderReading sent;
  private ReturnUploads uploads;
  private StoredFiles files;
  private ReturnSections sections;
  private VirusGuard guard;

  protected ReturnWorkbooks() {}

  @Inject
  public ReturnWorkbooks(
      ReturnReading reading,
      ProviderReading sent,
      ReturnUploads uploads,
      StoredFiles files,
      ReturnSections sections,
      VirusGuard guard) {
    this.reading = reading;
    this.sent = sent;
    this.uploads = uploads;
    this.files = files;
    this.sections = sections;
    this.guard = guard;
  }

  /** The workbook to fill in, with what the draft already says. */
  @Requires({Permission.PREPARE_RETURNS, Permission.READ_RETURNS})
  public byte[] template(String grant, String period) {
    return filled(grant, period, Map.of());
  }

  /**
   * The workbook with some inputs filled in beforehand, as an import does that moves figures from
   * elsewhere.
   *
   * @param inputs what to fill in, over what the draft already says
   */
  @Requires({Permission.PREPARE_RETURNS, Permission.READ_RETURNS})
  public byte[] filled(String grant, String period, Map<InputName, CellValue> inputs) {
    var asked = reading.asked(grant, period);
    var view = reading.view(grant, period);
    var out = new ByteArrayOutputStream();
    try {
      new ReturnTemplate().write(AskedInputs.model(asked, view, inputs), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Takes in a workbook. A readable one becomes the draft even with bad cells; one that seems to
   * hold personal data is shut away; any other changes nothing.
   *
   * @param file the bytes as they were sent
   * @throws Unreadable when the file cannot be used at all
   * @throws org.outturn.document.RefusedFile when it is infected or cannot be scanned now
   */
  public UploadResult upload(String grant, String period, Path file, String fileName) {
    var of = uploads.open(grant, period);
    guard.pass(file, of.scope().subject(), of.scope());
    var expected = AskedInputs.expected(of.scope(), of.kpiSet(), sections.known(of.scope()));
    try {
      var found = new WorkbookReader().read(file, expected);
      var bytes = Files.readAllBytes(file);
      var sent = new NewFile(fileName, XLSX, bytes, of.scope().subject(), of.scope());
      if (!found.personalData().isEmpty()) {
        return shutAway(of, sent, found);
      }
      var same = uploads.same(of, StoredFiles.sha256(bytes));
      if (same.isPresent()) {
        return new UploadResult(same.get().upload(), true, false, problems(found, same.get()));
      }
      var content = new ReadDraft(found, expected).content(files.keep(sent));
      var taken = uploads.take(of, content);
      return new UploadResult(taken.upload(), false, false, problems(found, taken));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A workbook byte for byte as it was sent.
   *
   * @throws NotFound when it was not sent for this return, or was shut away
   */
  public byte[] sent(String grant, String period, long upload) {
    var file = sent.upload(grant, period, upload).file();
    return files.content(file).orElseThrow(NotFound::new).content();
  }

  /**
   * The provider's own workbook with the failing cells marked and commented.
   *
   * @param upload the upload's key
   * @throws NotFound when it was not sent for this return, or was shut away
   */
  public byte[] annotated(String grant, String period, long upload) {
    var view = reading.view(grant, period);
    var stored = sent.upload(grant, period, upload).file();
    var content = files.content(stored).orElseThrow(NotFound::new).content();
    var asked = reading.asked(grant, period);
    var expected =
        AskedInputs.expected(asked.scope(), asked.kpiSet(), sections.known(asked.scope()));
    try {
      var file = Files.createTempFile("outturn-annotated-", ".xlsx");
      try {
        Files.write(file, content);
        var findings = new ArrayList<>(new WorkbookReader().read(file, expected).findings());
        if (view.isDraft() && Objects.equals(view.shown().file(), stored)) {
          findings.addAll(RuleFindings.of(view));
        }
        var out = new ByteArrayOutputStream();
        new AnnotatedWorkbook().write(file, findings, out);
        return out.toByteArray();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was found in the file, and after it what the rules across figures say of the draft. */
  private static List<ReturnProblem> problems(Reading found, TakenUpload taken) {
    var problems = new ArrayList<ReturnProblem>();
    found.findings().stream().map(ReadDraft::problem).forEach(problems::add);
    taken.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
    return problems;
  }

  private UploadResult shutAway(OpenReturn of, NewFile file, Reading found) {
    var problems =
        found.personalData().stream()
            .map(
                sighting ->
                    new ReturnProblem(
                        Severity.ERROR,
                        "personal-data",
                        sighting.sheet(),
                        sighting.cell(),
                        null,
                        null,
                        "",
                        "This looks like "
                            + sighting.kind().words()
                            + ". Take it out: a return"
                            + " must not hold anything about a single person"))
            .distinct()
            .toList();
    var reason =
        String.join(
            "; ",
            found.personalData().stream()
                .map(one -> one.kind().words() + " at " + one.sheet() + "!" + one.cell())
                .distinct()
                .limit(20)
                .toList());
    var key = files.quarantine(file, reason);
    var upload = uploads.quarantined(of, key, problems);
    return new UploadResult(upload, false, true, problems);
  }
}
