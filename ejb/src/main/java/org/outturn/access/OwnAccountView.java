package org.outturn.access;

import java.util.List;

/**
 * Who one is.
 *
 * @param organisation the name of where one works; null for installation administrators
 * @param roles in words
 */
public record OwnAccountView(
    String username, String displayName, String organisation, List<String> roles) {

  public OwnAccountView {
    roles = List.copyOf(roles);
  }
}
