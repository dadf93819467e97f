package org.outturn.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The same file read by openpyxl, warm and in one Python process; empty where there is none. */
final class OpenpyxlReading {

  private static final String PYTHON = "/usr/bin/python3";
  private static final String SCRIPT =
      """
      import sys, time, statistics
      import openpyxl
      def read(path):
          book = openpyxl.load_workbook(path, read_only=True, data_only=True)
          names = {name: list(book.defined_names[name].destinations)
                   for name in book.defined_names if name.startswith(('kpi.', 'text.'))}
          for sheet in book:
              for row in sheet.iter_rows(values_only=True):
                  pass
          book.close()
      times = []
      for i in range(int(sys.argv[2])):
          start = time.perf_counter()
          read(sys.argv[1])
          times.append((time.perf_counter() - start) * 1000)
      print(statistics.median(times))
      """;

  private OpenpyxlReading() {}

  static OptionalDouble median(Path file, int rounds) throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(PYTHON))) {
      return OptionalDouble.empty();
    }
    var process =
        new ProcessBuilder(PYTHON, "-c", SCRIPT, file.toString(), Integer.toString(rounds))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0
        ? OptionalDouble.of(Double.parseDouble(said))
        : OptionalDouble.empty();
  }
}
