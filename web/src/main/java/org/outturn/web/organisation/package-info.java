/** Pages and API of organisations. */
package org.outturn.web.organisation;
