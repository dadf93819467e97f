/** What is due, to whom and by when. */
package org.outturn.notice;
