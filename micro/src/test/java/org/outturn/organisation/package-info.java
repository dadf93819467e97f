/** Tests of organisations, through API and pages. */
package org.outturn.organisation;
