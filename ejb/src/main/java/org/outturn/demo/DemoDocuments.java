package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.outturn.document.Documents;
import org.outturn.document.NewDocument;
import org.outturn.document.NewReference;
import org.outturn.document.Upload;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;
import org.outturn.kernel.SubjectRef;

/**
 * Documents of the demonstration: what the public papers name, as references; and a few made-up
 * files, each marked as illustrative, where a provider would add evidence.
 */
@Dependent
class DemoDocuments {

  private static final String MADE_UP = "Illustrative: made for the demonstration. ";

  @Inject BusinessClock clock;
  @Inject Documents documents;

  void load(DemoPeople people) {
    on(people, "commissioner", LocalDate.of(2017, 10, 2), this::paper);
    on(people, "provider.lge", LocalDate.of(2018, 3, 14), this::securePlan);
    on(people, "provider.lge", LocalDate.of(2018, 9, 20), this::newPlan);
    on(people, "provider.lge", LocalDate.of(2019, 1, 21), this::interventions);
    on(people, "commissioner", LocalDate.of(2019, 4, 24), this::meetings);
  }

  private void securePlan() {
    add(
        "L2",
        "Plan for referrals from the secure estate",
        "plan-secure-estate.docx",
        IllustrativeFiles.docx(
            "Illustrative plan for referrals from the secure estate",
            "Made for the demonstration of Outturn. Not a document of Safer London.",
            "Step 1: agree with each establishment who refers, and how.",
            "Step 2: begin work before release."));
  }

  private void newPlan() {
    var plan = documents.list(SubjectRef.of("condition", "LGE-2017/L2")).get(0).reference();
    file(
        "plan-secure-estate.docx",
        IllustrativeFiles.docx(
            "Illustrative plan for referrals from the secure estate, second version",
            "Made for the demonstration of Outturn. Not a document of Safer London.",
            "Step 1: agree with each establishment who refers, and how. Done.",
            "Step 2: begin work before release. Begun.",
            "Step 3: employment, training and housing on the day of release."),
        upload -> documents.addVersion(plan, upload, "A third step", null));
  }

  private void interventions() {
    add(
        "L1",
        "Note on specialist interventions, October to December 2018",
        "note-interventions.pdf",
        IllustrativeFiles.pdf(
            "Illustrative note on specialist interventions",
            "October to December 2018",
            "",
            "Made for the demonstration of Outturn. Not a document of Safer London.",
            "It stands where a provider would describe what was offered to people involved in,",
            "at risk of, or victims of violent crime."));
  }

  private void meetings() {
    add(
        "L7",
        "Meetings at which information was shared with boroughs",
        "meetings.xlsx",
        IllustrativeFiles.xlsx(
            List.of(
                List.of("Illustrative: made for the demonstration"),
                List.of("Month", "Boroughs represented"),
                List.of("January 2019", "11"),
                List.of("February 2019", "14"),
                List.of("March 2019", "15"))));
  }

  private void paper() {
    documents.refer(
        SubjectRef.of("grant", "LGE-2017"),
        new NewReference(
            "PCD 211: London Gang Exit service and Ending Gang Violence and Exploitation",
            "Mayor's Office for Policing And Crime",
            null,
            "london.gov.uk, decisions of the Mayor's Office for Policing And Crime",
            "The decision that the grant rests on. The published paper states no date of signing."));
  }

  private void add(String condition, String title, String name, byte[] content) {
    file(
        name,
        content,
        upload ->
            documents.add(
                SubjectRef.of("condition", "LGE-2017/" + condition),
                new NewDocument(title, MADE_UP + "It stands for evidence that a provider adds."),
                upload));
  }

  private static void file(String name, byte[] content, Consumer<Upload> work) {
    try {
      var path = Files.createTempFile("outturn-demo-", ".tmp");
      try {
        Files.write(path, content);
        work.accept(new Upload(path, name));
      } finally {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void on(DemoPeople people, String username, LocalDate day, Runnable work) {
    var moment = day.atTime(10, 15).atZone(Dates.LONDON).toInstant();
    clock.at(moment, () -> people.as(username, work));
  }
}
