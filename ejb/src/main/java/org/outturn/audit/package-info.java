/**
 * The trail: what happened, who did it, when; append-only and chained, so that it can be proved.
 */
package org.outturn.audit;
