/** What the public documents hold, read from the API. */
package org.outturn.record;
