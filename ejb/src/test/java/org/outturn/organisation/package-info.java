/** Tests of organisations. */
package org.outturn.organisation;
