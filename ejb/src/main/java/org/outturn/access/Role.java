package org.outturn.access;

import static org.outturn.access.Permission.ANSWER_QUERIES;
import static org.outturn.access.Permission.BUILD_PACKS;
import static org.outturn.access.Permission.ERASE_FILES;
import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Permission.MANAGE_BODIES;
import static org.outturn.access.Permission.MANAGE_GRANTS;
import static org.outturn.access.Permission.OWN_ACCOUNT;
import static org.outturn.access.Permission.PREPARE_RETURNS;
import static org.outturn.access.Permission.READ_AUDIT;
import static org.outturn.access.Permission.READ_GRANTS;
import static org.outturn.access.Permission.READ_RETURNS;
import static org.outturn.access.Permission.RECORD_EVIDENCE;
import static org.outturn.access.Permission.REVIEW_RETURNS;
import static org.outturn.access.Permission.SUBMIT_RETURNS;

import java.util.EnumSet;
import java.util.Set;

/** A role and all that it may do: the one place that decides. */
public enum Role {
  PROVIDER_PREPARER(
      "Provider preparer", READ_GRANTS, READ_RETURNS, PREPARE_RETURNS, ANSWER_QUERIES),
  PROVIDER_CERTIFIER(
      "Provider certifier",
      READ_GRANTS,
      READ_RETURNS,
      PREPARE_RETURNS,
      SUBMIT_RETURNS,
      ANSWER_QUERIES),
  COMMISSIONER(
      "Commissioner",
      READ_GRANTS,
      MANAGE_GRANTS,
      READ_RETURNS,
      REVIEW_RETURNS,
      RECORD_EVIDENCE,
      BUILD_PACKS,
      ERASE_FILES),
  FINANCE("Finance", READ_GRANTS, READ_RETURNS, BUILD_PACKS),
  DECISION_MAKER("Decision maker", READ_GRANTS, READ_RETURNS, BUILD_PACKS),
  SIGN_OFF("Sign-off", READ_GRANTS, READ_RETURNS),
  ANALYST("Analyst", READ_GRANTS, READ_RETURNS, BUILD_PACKS),
  ENGAGEMENT("Engagement officer"),
  AUDITOR("Auditor", READ_GRANTS, READ_RETURNS, READ_AUDIT, BUILD_PACKS),
  /** Accounts and settings of a body, no money. */
  ADMINISTRATOR("Administrator", MANAGE_ACCOUNTS, ERASE_FILES),
  /** Sets up the installation: its commissioning bodies and their administrators. */
  INSTALLATION_ADMINISTRATOR(
      "Installation administrator", MANAGE_BODIES, MANAGE_ACCOUNTS, READ_AUDIT);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out
  private final Set<Permission> permissions;

  Role(String words, Permission... permissions) {
    this.words = words;
    this.permissions = EnumSet.of(OWN_ACCOUNT, permissions);
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  public boolean grants(Permission permission) {
    return permissions.contains(permission);
  }
}
