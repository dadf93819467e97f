/** The pages of decisions. */
package org.outturn.web.decision;
