package org.outturn.performance;

/** Why a warning is right: the warning's code and measure, and the provider's words. */
public record Explanation(String code, String measure, String text) {}
