/** Grants from outside: what is refused, what a variation changes, what the demonstration holds. */
package org.outturn.grants;
