/**
 * One database and one server for all tests of a process, and the ways in which tests reach them.
 */
package org.outturn.testing;
