package org.outturn.grant;

/** A condition in a list of many grants. */
public record ConditionLine(
    String grant, String grantTitle, String provider, ConditionRow condition) {}
