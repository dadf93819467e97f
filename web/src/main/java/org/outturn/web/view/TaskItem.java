package org.outturn.web.view;

/**
 * One thing to do in a task list.
 *
 * @param href where it is done, or null while it cannot be started
 * @param hint a line below the title, or null
 * @param status its state as plain text, or null when a tag says it
 * @param tag its state as a tag, or null when plain text says it
 * @param statusClasses more classes of the status, or null
 */
public record TaskItem(
    String title, String href, String hint, String status, Tag tag, String statusClasses) {

  /** Finished things say so in plain text, so that what is left stands out. */
  public static TaskItem done(String title, String href) {
    return new TaskItem(title, href, null, "Completed", null, null);
  }

  public static TaskItem of(String title, String href, Tag tag) {
    return new TaskItem(title, href, null, null, tag, null);
  }

  public static TaskItem cannotStartYet(String title) {
    return new TaskItem(
        title, null, null, "Cannot start yet", null, "govuk-task-list__status--cannot-start-yet");
  }

  public TaskItem withHint(String line) {
    return new TaskItem(title, href, line, status, tag, statusClasses);
  }
}
