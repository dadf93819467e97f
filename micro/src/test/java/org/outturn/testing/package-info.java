/** One database and one server for all tests of a run, and the ways in which tests reach them. */
package org.outturn.testing;
