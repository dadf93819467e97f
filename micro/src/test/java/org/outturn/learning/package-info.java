/** Tests of learning, through API, pages and a browser. */
package org.outturn.learning;
