/** Keeps people from being recognised in counts: what may be shown to whom, and what may not. */
package org.outturn.disclosure;
