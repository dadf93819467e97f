/** Tests of the whole: what holds of the running application whatever the capability. */
package org.outturn.whole;
