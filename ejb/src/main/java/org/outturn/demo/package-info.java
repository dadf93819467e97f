/** The demonstration: real published grants and figures, on a demo day, with the gaps marked. */
package org.outturn.demo;
