package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files that could fill a server's memory, in a process that has 64 MB of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmallHeapTest {

  private static final List<UnaryOperator<byte[]>> FILES =
      List.of(
          Bombs::zipBomb,
          Bombs::longText,
          Bombs::deepXml,
          Bombs::entityBomb,
          Bombs::millionEmptyRows,
          Bombs::manySheets,
          Bombs::twentyThousandRows,
          Bombs::distinctTexts);

  @TempDir Path folder;

  @Test
  void sixty_four_megabytes_are_enough_for_every_file() throws Exception {
    for (var i = 0; i < FILES.size(); i++) {
      Files.write(folder.resolve(i + ".xlsx"), FILES.get(i).apply(WorkbookFixtures.filled()));
    }

    var process = start();

    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readAllLines(folder.resolve("said.txt")))
        .containsExactly(
            "too-big-inside",
            "too-big-inside",
            "too-big-inside",
            "xml-entities",
            "read 641",
            "too-big-inside",
            "read 641",
            "read 641");
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Child.class.getName(),
            folder.toString(),
            Integer.toString(FILES.size()))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  /** Reads the files one after another and prints one line for each. */
  static final class Child {

    private Child() {}

    public static void main(String[] arguments) throws IOException {
      for (var i = 0; i < Integer.parseInt(arguments[1]); i++) {
        System.out.println(said(Path.of(arguments[0], i + ".xlsx")));
      }
    }

    private static String said(Path file) throws IOException {
      try {
        var reading = ReadingSupport.read(file);
        return "read " + reading.value(SampleReturn.value("enquiries")).orElseThrow().words();
      } catch (Unreadable e) {
        return e.code();
      }
    }
  }
}
