/** The pages and API of what spans many grants or capabilities: imports and timelines. */
package org.outturn.web.portfolio;
