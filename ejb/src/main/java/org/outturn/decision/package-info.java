/** Decisions that grants rest on. */
package org.outturn.decision;
