/** What everybody may read without signing in: help, the accessibility statement, the register. */
package org.outturn.web.help;
