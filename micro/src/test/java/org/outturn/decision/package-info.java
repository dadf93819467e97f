/** The whole application is asked about decisions and discrepancies. */
package org.outturn.decision;
