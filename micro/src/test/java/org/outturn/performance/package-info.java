/** Tests of returns as a whole: in the server, through the API and in a browser. */
package org.outturn.performance;
