/**
 * Programmes and partnerships: their services, pledges and published results, and the objectives
 * that they and others serve.
 */
package org.outturn.programme;
