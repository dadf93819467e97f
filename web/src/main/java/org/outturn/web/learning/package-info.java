/** Pages and API of learning: search, engagement events, peer reviews, case studies. */
package org.outturn.web.learning;
