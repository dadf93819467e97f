/** The pages of stored files: those that were shut away. */
package org.outturn.web.document;
