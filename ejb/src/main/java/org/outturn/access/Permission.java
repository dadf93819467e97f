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
  ERASE_FILES,
  /** Write decisions, hand them in for signature, publish them. */
  DRAFT_DECISIONS,
  /** Sign a decision off for legal, finance or equality, when one is named for it. */
  SIGN_OFF_DECISIONS,
  /** Sign or reject decisions, within one's delegated limit. */
  SIGN_DECISIONS,
  /** Record and resolve discrepancies between documents. */
  MANAGE_DISCREPANCIES,
  /** Vary grants, within one's delegated limit. */
  VARY_GRANTS,
  /** Add documents to what one may see. */
  ADD_DOCUMENTS,
  /** Evidence conditions and claim milestones. */
  EVIDENCE_CONDITIONS,
  /** Judge the evidence of conditions and milestones. */
  REVIEW_CONDITIONS,
  /** Waive conditions, within one's delegated limit. */
  WAIVE_CONDITIONS,
  READ_PROGRAMMES,
  MANAGE_PROGRAMMES,
  /**
   * Read what is published of case studies, events and peer reviews, and one's own body's drafts.
   */
  READ_LEARNING,
  /** Record engagement events and peer reviews, write case studies. */
  RECORD_LEARNING,
  /** Load an existing portfolio from a workbook. */
  IMPORT_PORTFOLIO,
  /** Change the settings of one's own body: offices and their limits, and the like. */
  MANAGE_SETTINGS
}
