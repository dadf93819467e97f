package org.outturn.micro;

/** A start that cannot go on: one line for the person at the terminal, and an exit status. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private final int exitStatus;

  private Refusal(String message, int exitStatus) {
    super(message);
    this.exitStatus = exitStatus;
  }

  /** Something about this machine, its data or its database stands in the way (exit status 1). */
  public static Refusal because(String message) {
    return new Refusal(message, FAILED);
  }

  /** The command line or a setting is wrong (exit status 2). */
  public static Refusal wrongUse(String message) {
    return new Refusal(message, WRONG_USE);
  }

  public int exitStatus() {
    return exitStatus;
  }
}
