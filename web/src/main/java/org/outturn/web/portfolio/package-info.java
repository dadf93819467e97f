/** The pages and resources of what spans many grants. */
package org.outturn.web.portfolio;
