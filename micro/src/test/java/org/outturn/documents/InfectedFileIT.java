package org.outturn.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.PREPARER;
import static org.outturn.testing.TestReturn.XLSX;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.testing.Answer;
import org.outturn.testing.PretendClamd;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;

/** Every door that takes a file asks the virus scanner, and takes nothing without its word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InfectedFileIT {
  private static String subject;
  private static TestReturn draft;
  private static byte[] portfolio;

  /** A way in for files: where it leads and what sends a file through it. */
  private record Door(
      String name, String subjectKind, java.util.function.Function<byte[], Answer> send) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void set_up() {
    var grant = TestGrant.create("TEST-INFECTED");
    subject = "grant/" + grant.reference();
    draft = grant.newReturn();
    portfolio = Site.api("commissioner").get("/imports/template").expect(200).bytes();
  }

  static List<Door> doors() {
    var provider = Site.api(PREPARER);
    var commissioner = Site.api("commissioner");
    return List.of(
        new Door(
            "a document through the API",
            "grant",
            bytes -> new SentFile("a.pdf", bytes).addedTo(provider, subject)),
        new Door(
            "a document from its page",
            "grant",
            bytes ->
                Site.signedIn(PREPARER)
                    .postFile("/documents/new?subject=" + subject, "file", "a.pdf", bytes)),
        new Door("a return's workbook through the API", "return", draft::upload),
        new Door(
            "a return's workbook from its page",
            "return",
            bytes ->
                Site.signedIn(PREPARER)
                    .postFile(draft.path("upload"), "workbook", "return.xlsx", bytes)),
        new Door(
            "a portfolio through the API",
            "import",
            bytes -> commissioner.post("/imports", XLSX, bytes)),
        new Door(
            "a portfolio that is only checked, from its page",
            "import",
            bytes ->
                Site.signedIn("commissioner")
                    .postFile("/imports", "workbook", "portfolio.xlsx", bytes)));
  }

  private static byte[] file(Door door, String with) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        switch (door.subjectKind()) {
          case "return" -> draft.filled(GOOD);
          case "import" -> portfolio;
          default -> "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        });
    bytes.writeBytes(with.getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  private static long files() {
    return Sql.count("SELECT count(*) FROM stored_file");
  }

  private static long events(Door door) {
    return Sql.count(
        "SELECT count(*) FROM audit_event WHERE event = 'file.infected'"
            + " AND subject_kind = ? AND details LIKE '%Eicar-Test-Signature%'",
        door.subjectKind());
  }

  @ParameterizedTest
  @MethodSource("doors")
  void an_infected_file_is_refused_and_leaves_nothing_but_an_event(Door door) {
    var kept = files();
    var known = events(door);

    var answer = door.send().apply(file(door, PretendClamd.EICAR)).expect(422);

    assertThat(answer.text()).contains("contains a virus").doesNotContain("Eicar");
    assertThat(files()).isEqualTo(kept);
    assertThat(events(door)).isEqualTo(known + 1);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void without_an_answer_of_the_scanner_nothing_is_taken_and_nothing_lost(Door door) {
    var kept = files();

    var answer = door.send().apply(file(door, PretendClamd.SILENCE)).expect(503);

    assertThat(answer.text()).contains("not be checked for viruses", "in a few minutes");
    assertThat(files()).isEqualTo(kept);
  }

  @Test
  void a_clean_document_says_that_it_was_looked_at() {
    var document = SentFile.pdf("clean.pdf").addedTo(Site.api(PREPARER), subject).expect(201);

    assertThat(document.json().findValue("scanned").asBoolean()).isTrue();
  }

  @Test
  void what_was_refused_stands_in_the_timeline_of_the_grant() {
    new SentFile("b.pdf", ("%PDF-1.4\n" + PretendClamd.EICAR).getBytes(StandardCharsets.US_ASCII))
        .addedTo(Site.api(PREPARER), subject)
        .expect(422);

    for (var reader : List.of(PREPARER, "commissioner")) {
      var page = Site.signedIn(reader).get("/grants/TEST-INFECTED/timeline").expect(200).page();
      assertThat(page.select("main").text()).contains("Infected file refused");
    }
  }
}
