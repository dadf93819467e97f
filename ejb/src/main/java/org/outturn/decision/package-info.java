/**
 * Decisions, from draft over sign-offs to signature and publication, and the discrepancies between
 * documents.
 */
package org.outturn.decision;
