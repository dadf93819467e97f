package org.outturn.web.performance;

import java.util.Comparator;
import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.performance.FigurePart;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnSection;
import org.outturn.performance.ReturnView;
import org.outturn.performance.Severity;
import org.outturn.web.view.FieldError;

/**
 * The fields of a return's figures page. They are named like the inputs of its workbook: {@code
 * kpi.enquiries.value}, {@code kpi.enquiries.comment}, {@code text.progress}; an explanation is
 * {@code why.<code>.<measure>}.
 */
final class ReturnFields {

  private ReturnFields() {}

  static String comment(String measure) {
    return "kpi." + measure + ".comment";
  }

  static String section(ReturnSection section) {
    return "text." + section.code();
  }

  static String explanation(ReturnProblem warning) {
    return "why." + warning.code() + "." + warning.measure();
  }

  /** The field at which a problem is mended or explained; null when it belongs to none. */
  static String of(ReturnProblem problem, ReturnView view) {
    var measure = problem.measure();
    if (measure == null || measure.startsWith("text.")) {
      return measure;
    }
    if (problem.severity() == Severity.WARNING) {
      return explanation(problem);
    }
    if (problem.code().startsWith("text-")) {
      return comment(measure);
    }
    return view.lines().stream()
        .filter(line -> line.measure().code().equals(measure))
        .map(ReturnFields::input)
        .findFirst()
        .orElse(null);
  }

  /** The first figure that is missing, or else the first. */
  private static String input(ReturnLine line) {
    var inputs = line.measure().inputs();
    return inputs.stream()
        .filter(key -> line.value(key.part()).isBlank())
        .findFirst()
        .orElse(inputs.get(0))
        .inputName();
  }

  /** Problems that must be mended, each at its field, in the page's order. */
  static List<FieldError> errors(ReturnView view) {
    return view.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .distinct()
        .sorted(Comparator.comparingInt(problem -> place(problem, view)))
        .map(problem -> new FieldError(of(problem, view), ReturnWords.sentence(problem)))
        .toList();
  }

  /** Where on the page a problem belongs: measures as they stand, narrative after them. */
  private static int place(ReturnProblem problem, ReturnView view) {
    var codes = view.lines().stream().map(line -> line.measure().code()).toList();
    var place = codes.indexOf(problem.measure());
    return place < 0 ? codes.size() : place;
  }

  /** Everything that stands in the way of submission, each leading to where it is mended. */
  static List<FieldError> standing(ReturnView view, ReturnPaths at) {
    return standing(view.standing(), view, at);
  }

  static List<FieldError> standing(List<ReturnProblem> problems, ReturnView view, ReturnPaths at) {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparingInt(problem -> place(problem, view)))
        .map(
            problem -> {
              var field = of(problem, view);
              var address = field == null ? at.figures() : at.figures(field);
              return new FieldError(null, ReturnWords.sentence(problem), address);
            })
        .toList();
  }

  /** What could not be read of what was typed, each at its field. */
  static List<FieldError> of(InvalidInput wrong, ReturnView view) {
    return wrong.problems().stream()
        .map(
            problem ->
                new FieldError(field(problem.field()), name(problem, view) + problem.message()))
        .toList();
  }

  /** The service names a text by its section; the page by its field. */
  private static String field(String named) {
    if (named.startsWith("kpi.")) {
      return named.split("\\.", -1).length == 2 ? named + ".comment" : named;
    }
    return "text." + named;
  }

  private static String name(InvalidInput.Problem problem, ReturnView view) {
    var words = problem.field().split("\\.", -1);
    return view.lines().stream()
        .map(ReturnLine::measure)
        .filter(measure -> words.length > 1 && measure.code().equals(words[1]))
        .map(measure -> measure.name() + ": ")
        .findFirst()
        .orElse("");
  }

  /** What a figure's field asks for, besides its measure's name. */
  static String label(ReturnLine line, FigurePart part) {
    return switch (part) {
      case NUMERATOR -> "How many";
      case DENOMINATOR -> "Out of how many " + line.measure().unit();
      default -> line.measure().name();
    };
  }
}
