/** Getting in: sign-in, accounts, tokens, invitations. */
package org.outturn.web.access;
