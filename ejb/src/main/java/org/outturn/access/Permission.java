package org.outturn.access;

/** Everything that a role can be allowed to do; each service method requires one of these. */
public enum Permission {
  /** Manage one's own account, password and tokens: everybody who is signed in. */
  OWN_ACCOUNT,
  /** Create commissioning bodies. */
  MANAGE_BODIES,
  /** Create and change organisations and accounts of one's own body and its providers. */
  MANAGE_ACCOUNTS,
  READ_AUDIT,
  READ_GRANTS,
  MANAGE_GRANTS,
  READ_RETURNS,
  /** Download a return's workbook, upload it and mend its figures. */
  PREPARE_RETURNS,
  /** Declare a return complete and submit it. */
  SUBMIT_RETURNS,
  ANSWER_QUERIES,
  /** Query, accept and reopen returns. */
  REVIEW_RETURNS,
  /** Record figures from an evaluation or another outside source. */
  RECORD_EVIDENCE,
  /** Build packs and exports. */
  BUILD_PACKS,
  /** Erase a quarantined file, which takes two people. */
  ERASE_FILES
}
