package org.outturn.programme;

import java.util.List;
import org.outturn.kernel.PartialDate;

/**
 * A programme with all its parts, as its page and the API show it.
 *
 * @param version for the ETag; the programme's own fields, not its parts'
 * @param since null: not stated
 * @param voided the parts that were taken back, the latest first
 */
public record ProgrammeView(
    long version,
    String slug,
    ProgrammeKind kind,
    String title,
    List<Alias> aliases,
    String body,
    PartialDate since,
    String description,
    List<String> objectives,
    String source,
    List<ServiceView> services,
    List<DomainView> domains,
    List<MemberView> members,
    List<EventView> events,
    List<ReferenceView> references,
    List<PledgeView> pledges,
    List<FigureView> results,
    List<FigureView> measures,
    List<VoidedPart> voided) {

  public ProgrammeView {
    aliases = List.copyOf(aliases);
    objectives = List.copyOf(objectives);
    services = List.copyOf(services);
    domains = List.copyOf(domains);
    members = List.copyOf(members);
    events = List.copyOf(events);
    references = List.copyOf(references);
    pledges = List.copyOf(pledges);
    results = List.copyOf(results);
    measures = List.copyOf(measures);
    voided = List.copyOf(voided);
  }
}
