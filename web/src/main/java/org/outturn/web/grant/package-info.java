/** The pages and resources of grants. */
package org.outturn.web.grant;
