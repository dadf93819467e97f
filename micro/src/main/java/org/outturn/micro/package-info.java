/**
 * Starts Outturn from one command: an embedded PostgreSQL, then the application on Payara Micro.
 */
package org.outturn.micro;
