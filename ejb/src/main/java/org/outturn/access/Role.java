package org.outturn.access;

import static org.outturn.access.Permission.ADD_DOCUMENTS;
import static org.outturn.access.Permission.ANSWER_QUERIES;
import static org.outturn.access.Permission.BUILD_PACKS;
import static org.outturn.access.Permission.DRAFT_DECISIONS;
import static org.outturn.access.Permission.ERASE_FILES;
import static org.outturn.access.Permission.EVIDENCE_CONDITIONS;
import static org.outturn.access.Permission.IMPORT_PORTFOLIO;
import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Permission.MANAGE_BODIES;
import static org.outturn.access.Permission.MANAGE_DISCREPANCIES;
import static org.outturn.access.Permission.MANAGE_GRANTS;
import static org.outturn.access.Permission.MANAGE_PROGRAMMES;
import static org.outturn.access.Permission.MANAGE_SETTINGS;
import static org.outturn.access.Permission.OWN_ACCOUNT;
import static org.outturn.access.Permission.PREPARE_RETURNS;
import static org.outturn.access.Permission.READ_AUDIT;
import static org.outturn.access.Permission.READ_GRANTS;
import static org.outturn.access.Permission.READ_LEARNING;
import static org.outturn.access.Permission.READ_PROGRAMMES;
import static org.outturn.access.Permission.READ_RETURNS;
import static org.outturn.access.Permission.RECORD_EVIDENCE;
import static org.outturn.access.Permission.RECORD_LEARNING;
import static org.outturn.access.Permission.REVIEW_CONDITIONS;
import static org.outturn.access.Permission.REVIEW_RETURNS;
import static org.outturn.access.Permission.SIGN_DECISIONS;
import static org.outturn.access.Permission.SIGN_OFF_DECISIONS;
import static org.outturn.access.Permission.SUBMIT_RETURNS;
import static org.outturn.access.Permission.VARY_GRANTS;
import static org.outturn.access.Permission.WAIVE_CONDITIONS;

import java.util.EnumSet;
import java.util.Set;

/** A role and all that it may do: the one place that decides. */
public enum Role {
  PROVIDER_PREPARER(
      "Provider preparer",
      READ_GRANTS,
      READ_RETURNS,
      PREPARE_RETURNS,
      ANSWER_QUERIES,
      ADD_DOCUMENTS,
      EVIDENCE_CONDITIONS,
      READ_LEARNING),
  PROVIDER_CERTIFIER(
      "Provider certifier",
      READ_GRANTS,
      READ_RETURNS,
      PREPARE_RETURNS,
      SUBMIT_RETURNS,
      ANSWER_QUERIES,
      ADD_DOCUMENTS,
      EVIDENCE_CONDITIONS,
      READ_LEARNING),
  COMMISSIONER(
      "Commissioner",
      READ_GRANTS,
      MANAGE_GRANTS,
      READ_RETURNS,
      REVIEW_RETURNS,
      RECORD_EVIDENCE,
      BUILD_PACKS,
      ERASE_FILES,
      DRAFT_DECISIONS,
      MANAGE_DISCREPANCIES,
      VARY_GRANTS,
      ADD_DOCUMENTS,
      EVIDENCE_CONDITIONS,
      REVIEW_CONDITIONS,
      WAIVE_CONDITIONS,
      READ_PROGRAMMES,
      MANAGE_PROGRAMMES,
      READ_LEARNING,
      RECORD_LEARNING,
      IMPORT_PORTFOLIO),
  FINANCE(
      "Finance",
      READ_GRANTS,
      READ_RETURNS,
      BUILD_PACKS,
      SIGN_OFF_DECISIONS,
      READ_PROGRAMMES,
      READ_LEARNING),
  DECISION_MAKER(
      "Decision maker",
      READ_GRANTS,
      READ_RETURNS,
      BUILD_PACKS,
      SIGN_DECISIONS,
      VARY_GRANTS,
      WAIVE_CONDITIONS,
      READ_PROGRAMMES,
      READ_LEARNING),
  SIGN_OFF(
      "Sign-off", READ_GRANTS, READ_RETURNS, SIGN_OFF_DECISIONS, READ_PROGRAMMES, READ_LEARNING),
  ANALYST("Analyst", READ_GRANTS, READ_RETURNS, BUILD_PACKS, READ_PROGRAMMES, READ_LEARNING),
  ENGAGEMENT("Engagement officer", ADD_DOCUMENTS, READ_LEARNING, RECORD_LEARNING),
  AUDITOR(
      "Auditor",
      READ_GRANTS,
      READ_RETURNS,
      READ_AUDIT,
      BUILD_PACKS,
      READ_PROGRAMMES,
      READ_LEARNING),
  /** Accounts and settings of a body, no money. */
  ADMINISTRATOR("Administrator", MANAGE_ACCOUNTS, ERASE_FILES, MANAGE_SETTINGS),
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
