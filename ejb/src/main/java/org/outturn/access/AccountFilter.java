package org.outturn.access;

/**
 * Which accounts are wanted.
 *
 * @param text part of a username or name; empty for all
 * @param status null for all
 * @param organisation a slug; empty for all
 */
public record AccountFilter(String text, AccountStatus status, String organisation) {

  public static final AccountFilter ALL = new AccountFilter("", null, "");
}
