/** What spans many grants: loading an existing portfolio. */
package org.outturn.portfolio;
