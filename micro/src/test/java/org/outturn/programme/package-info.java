/** Programmes, partnerships and objectives, through pages and API. */
package org.outturn.programme;
