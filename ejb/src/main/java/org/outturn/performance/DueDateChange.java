package org.outturn.performance;

import java.time.Instant;
import java.time.LocalDate;

/** When and why a return came to fall due on another day. */
public record DueDateChange(
    LocalDate was, LocalDate dueOn, String reason, String madeBy, Instant recordedAt) {}
