/**
 * What is promised and what is reported: KPI sets, targets, quarterly returns, figures, evidence.
 */
package org.outturn.performance;
