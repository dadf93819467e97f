/** A face in which every rule is broken once. */
package org.outturn.web.arch.broken;
