/** Chromium at the pages of the run's server: one browser for a run, one context for a person. */
package org.outturn.testing.browser;
