/** Every route of pages and API against every role, one's own things and other people's. */
package org.outturn.routes;
