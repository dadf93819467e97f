/** Grants: what was awarded to whom, up to how much, on which conditions. */
package org.outturn.grant;
