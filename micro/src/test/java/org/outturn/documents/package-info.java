/** Tests of documents and timelines, through the API and in a browser. */
package org.outturn.documents;
