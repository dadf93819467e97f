/** Whether Outturn can do its work, for whoever watches over it. */
package org.outturn.web.health;
