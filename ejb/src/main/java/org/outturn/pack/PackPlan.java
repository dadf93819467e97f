package org.outturn.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision pack would hold, before it is made.
 *
 * @param today the newest day that it can be made for
 * @param recordedOn the oldest day that it can be made for
 * @param accepted the periods whose returns are accepted, in words
 * @param waiting the others, each with where its return stands
 * @param sheets its sheets, each with what it shows
 */
public record PackPlan(
    String grant,
    String title,
    LocalDate today,
    LocalDate recordedOn,
    List<String> accepted,
    List<Waiting> waiting,
    List<Sheet> sheets) {

  public PackPlan {
    accepted = List.copyOf(accepted);
    waiting = List.copyOf(waiting);
    sheets = List.copyOf(sheets);
  }

  /** A period that is left out. */
  public record Waiting(String grant, String period, String label, String status) {}

  /** A sheet with what it shows. */
  public record Sheet(String title, String about) {}
}
