/** What the house rules say of pages and API, and proof that each of them can be broken. */
package org.outturn.web.arch;
