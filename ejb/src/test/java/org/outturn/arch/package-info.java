/** What the house rules say of the code, and proof that each of them can be broken. */
package org.outturn.arch;
