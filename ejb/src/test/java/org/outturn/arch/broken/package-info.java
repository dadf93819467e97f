/** A house in which every rule is broken once. */
package org.outturn.arch.broken;
