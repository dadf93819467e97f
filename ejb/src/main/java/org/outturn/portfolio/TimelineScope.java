package org.outturn.portfolio;

import java.util.List;
import org.outturn.kernel.OrganisationId;

/**
 * Which part of the trail a timeline reads.
 *
 * @param body whose events
 * @param root the reference of the thing; whatever begins with it belongs to it
 * @param events the names of the events that the reader may see; null for all
 * @param documents the documents that belong to it
 * @param discrepancies those between statements about it
 */
record TimelineScope(
    OrganisationId body,
    String root,
    List<String> events,
    List<String> documents,
    List<String> discrepancies) {

  boolean forProvider() {
    return events != null;
  }
}
