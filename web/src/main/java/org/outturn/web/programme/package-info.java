/** Pages and API of programmes, partnerships and objectives. */
package org.outturn.web.programme;
