/** What every resource of the API shares: problem details, paging, the application itself. */
package org.outturn.web.api;
