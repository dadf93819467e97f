/** Breaks rules, so that they are seen to catch it. */
package org.outturn.arch.broken.pack;
