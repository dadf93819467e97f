/** Who people are and what they may do: accounts, roles, permissions, tokens, invitations. */
package org.outturn.access;
