/** The door: who a request comes from, where it may go, and the headers it leaves with. */
package org.outturn.web.security;
