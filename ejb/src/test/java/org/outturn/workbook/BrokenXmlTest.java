package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages one part at a time at random: there is always a reading or a refusal, never a crash. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenXmlTest {

  private static final int TRIES = 60;
  private static final List<String> SCRAPS =
      List.of(
          "<", ">", "\"", "&", "/>", "</c>", "-1", "99999999999", "", "<v>", "\u0000", "é", "!");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/worksheets/sheet2.xml",
      })
  void is_read_or_refused(String part) {
    var original = WorkbookFixtures.filled();
    var random = new Random(part.hashCode());
    var outcomes = 0;
    for (var i = 0; i < TRIES; i++) {
      var broken = WorkbookFixtures.withPart(original, part, text -> damaged(text, random));
      outcomes += outcome(broken);
    }
    assertThat(outcomes).isEqualTo(TRIES);
  }

  private static int outcome(byte[] file) {
    try {
      assertThat(ReadingSupport.read(file)).isNotNull();
    } catch (Unreadable e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    return 1;
  }

  private static String damaged(String text, Random random) {
    var start = random.nextInt(text.length());
    var end = Math.min(text.length(), start + random.nextInt(12));
    return text.substring(0, start)
        + SCRAPS.get(random.nextInt(SCRAPS.size()))
        + text.substring(end);
  }
}
