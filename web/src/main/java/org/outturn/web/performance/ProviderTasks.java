package org.outturn.web.performance;

import java.util.List;
import org.outturn.performance.ReturnView;
import org.outturn.performance.Severity;
import org.outturn.web.view.Tag;
import org.outturn.web.view.TaskItem;

/** What a provider has to do for a return, and how far each thing is. */
final class ProviderTasks {

  private static final Tag NOT_YET = Tag.of("Not yet started", "blue");

  private final ReturnView view;
  private final ReturnPaths at;

  private ProviderTasks(ReturnView view, ReturnPaths at) {
    this.view = view;
    this.at = at;
  }

  static List<TaskItem> of(ReturnView view, ReturnPaths at) {
    var tasks = new ProviderTasks(view, at);
    return List.of(
        tasks.download(),
        tasks.upload(),
        tasks.figures(),
        tasks.narrative(),
        tasks.explanations(),
        tasks.submit());
  }

  private TaskItem download() {
    var title = "Download the workbook";
    var task =
        view.shown() == null && view.uploads().isEmpty()
            ? TaskItem.of(title, at.workbook(), Tag.of("Ready", "blue"))
            : TaskItem.done(title, at.workbook());
    return task.withHint("An Excel file with last period’s figures and the targets beside yours");
  }

  private TaskItem upload() {
    var title = "Upload the workbook";
    var hint = "You can skip this and type the figures on the page";
    if (!view.uploads().isEmpty() && view.uploads().get(0).quarantined()) {
      return TaskItem.of(title, at.upload(), Tag.of("There is a problem", "red"))
          .withHint("Your last file seems to hold personal data. Take it out and upload it again");
    }
    return view.isDraft() && view.shown().file() != null
        ? TaskItem.done(title, at.upload()).withHint(view.shown().fileName())
        : TaskItem.of(title, at.upload(), NOT_YET).withHint(hint);
  }

  private TaskItem figures() {
    var title = "Check the figures and mend them";
    if (!view.isDraft()) {
      return TaskItem.of(title, at.figures(), NOT_YET);
    }
    var left =
        view.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .distinct()
            .count();
    return left == 0
        ? TaskItem.done(title, at.figures())
        : TaskItem.of(title, at.figures(), Tag.of(left + " to mend", "red"));
  }

  private TaskItem narrative() {
    var title = "Add the narrative";
    var sections = view.sections();
    var href = at.figures("narrative");
    var written =
        view.isDraft()
            ? sections.stream().filter(section -> view.texts().containsKey(section.code())).count()
            : 0;
    if (written == 0) {
      return TaskItem.of(title, href, NOT_YET);
    }
    return written == sections.size()
        ? TaskItem.done(title, href)
        : TaskItem.of(
            title, href, Tag.of(written + " of " + sections.size() + " written", "light-blue"));
  }

  private TaskItem explanations() {
    var title = "Explain warnings";
    if (!view.isDraft()) {
      return TaskItem.cannotStartYet(title);
    }
    var warnings =
        view.problems().stream().filter(problem -> problem.severity() == Severity.WARNING).toList();
    if (warnings.isEmpty()) {
      return new TaskItem(title, null, null, "Nothing to explain", null, null);
    }
    var href = at.figures(ReturnFields.explanation(warnings.get(0)));
    var left = warnings.stream().filter(one -> view.explanation(one) == null).count();
    return left == 0
        ? TaskItem.done(title, href)
        : TaskItem.of(title, href, Tag.of(left + " to explain", "yellow"));
  }

  private TaskItem submit() {
    var title = "Declare and submit";
    return view.isDraft() && view.standing().isEmpty()
        ? TaskItem.of(title, at.submit(), Tag.of("Ready", "blue"))
        : TaskItem.cannotStartYet(title);
  }
}
