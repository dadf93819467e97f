package org.outturn.programme;

import java.time.Instant;

/**
 * A part that was entered wrongly and taken back: it stays in the record and counts no more.
 *
 * @param part its kind as in addresses: "services"
 * @param key what named it in addresses: a number, or a pledge's code
 * @param by the name of the account that took it back
 */
public record VoidedPart(
    String part, String key, String title, String reason, String by, Instant at) {}
