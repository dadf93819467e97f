/** The one database: where it is, and the migrations that bring it up to this release. */
package org.outturn.kernel.database;
