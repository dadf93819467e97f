/** Pages and API of the audit trail. */
package org.outturn.web.audit;
