package org.outturn.micro;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What was asked for on the command line. */
record Options(
    OptionalInt port,
    Optional<Path> dataDirectory,
    boolean empty,
    boolean resetDemo,
    boolean help) {

  private static final int HIGHEST_PORT = 65_535;
  private static final String KNOWN = "--port, --data, --empty, --reset-demo and --help";

  /**
   * Reads the arguments; values may follow as the next argument or after an equals sign.
   *
   * @throws Refusal naming the argument that is not understood
   */
  static Options parse(List<String> arguments) {
    var rest = new ArrayDeque<String>();
    arguments.forEach(argument -> split(argument, rest));
    var port = OptionalInt.empty();
    var data = Optional.<Path>empty();
    var empty = false;
    var reset = false;
    var help = false;
    while (!rest.isEmpty()) {
      var option = rest.pop();
      switch (option) {
        case "--port" -> port = OptionalInt.of(port(option, value(option, rest)));
        case "--data" -> data = Optional.of(Path.of(value(option, rest)));
        case "--empty" -> empty = true;
        case "--reset-demo" -> reset = true;
        case "--help", "-h" -> help = true;
        default ->
            throw Refusal.wrongUse("Unknown option " + option + ". The options are " + KNOWN + ".");
      }
    }
    if (empty && reset) {
      throw Refusal.wrongUse("--empty and --reset-demo contradict each other; give one of them.");
    }
    return new Options(port, data, empty, reset, help);
  }

  /** A port number between 1 and 65535, or a refusal that names where it was given. */
  static int port(String source, String text) {
    var number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > HIGHEST_PORT) {
      throw Refusal.wrongUse(
          source + " must be a number from 1 to " + HIGHEST_PORT + ", not \"" + text + "\".");
    }
    return number;
  }

  private static void split(String argument, Deque<String> into) {
    var equals = argument.indexOf('=');
    if (argument.startsWith("--") && equals > 0) {
      into.add(argument.substring(0, equals));
      into.add(argument.substring(equals + 1));
    } else {
      into.add(argument);
    }
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
      throw Refusal.wrongUse(option + " needs a value, for example " + example(option) + ".");
    }
    return rest.pop();
  }

  private static String example(String option) {
    return option.equals("--port") ? "--port 8081" : "--data ./data";
  }
}
