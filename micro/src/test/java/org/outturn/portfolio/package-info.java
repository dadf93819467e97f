/** Imports and lists, from outside. */
package org.outturn.portfolio;
