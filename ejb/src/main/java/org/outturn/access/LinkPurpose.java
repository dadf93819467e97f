package org.outturn.access;

import java.time.Duration;

/** What a one-time link is for, and how long it works. */
public enum LinkPurpose {
  /** Makes the first administrator of the installation. */
  SET_UP("set-up", Duration.ofDays(7)),
  /** Lets the holder of a new account set a password. */
  INVITATION("invitation", Duration.ofDays(7)),
  /** Lets somebody who forgot the password set another. */
  RESET("reset", Duration.ofHours(1));

  private final String path;
  private final Duration life;

  LinkPurpose(String path, Duration life) {
    this.path = path;
    this.life = life;
  }

  /** The first step of the link's path. */
  public String path() {
    return path;
  }

  Duration life() {
    return life;
  }
}
