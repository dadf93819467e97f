/** The home page: what needs the person who looks. */
package org.outturn.web.notice;
