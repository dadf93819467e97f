/** Stored files: their checksum, who added them to what, quarantine, and erasure by two people. */
package org.outturn.document;
