/** Tests of learning. */
package org.outturn.learning;
