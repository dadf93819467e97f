/**
 * Documents and stored files: types, scanning, versions, withdrawal; quarantine, and erasure by two
 * people.
 */
package org.outturn.document;
