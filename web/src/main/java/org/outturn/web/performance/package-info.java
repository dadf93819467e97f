/** Returns on pages and in the API: prepared, submitted, reviewed. */
package org.outturn.web.performance;
