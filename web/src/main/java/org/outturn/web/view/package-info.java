/** How pages are drawn: the template engine and what components take. */
package org.outturn.web.view;
