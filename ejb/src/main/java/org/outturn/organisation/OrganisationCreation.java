package org.outturn.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Slug;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;

/**
 * Creates organisations in the transaction of whoever calls, who has asked for the permission: an
 * administrator's form, or an import that names those whom its grants are about.
 */
@Dependent
public class OrganisationCreation {

  /** The path of the form for a new one. */
  private static final String RESERVED = "new";

  @Inject Organisations organisations;
  @Inject WorkingLinks links;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Creates an organisation. A body that names a provider which another body works with already
   * comes to work with it too, instead of creating it twice.
   *
   * @param body which works with it from now on, if it is a provider; null for none
   * @return its slug
   * @throws InvalidInput naming every field that does not fit
   */
  public String create(OrganisationDetails wanted, OrganisationId body) {
    OrganisationRules.check(wanted);
    var known = organisations.goingBy(wanted.name());
    if (known.isPresent()) {
      return workWith(known.get(), wanted, body);
    }
    var slug = freeSlug(wanted.name());
    ownNumbers(slug, wanted);
    organisations.add(slug, wanted);
    link(slug, wanted.kind(), body);
    record("organisation.created", slug, Map.of("kind", wanted.kind().name()));
    return slug;
  }

  private String workWith(String slug, OrganisationDetails wanted, OrganisationId body) {
    var who = actor.get();
    var already = organisations.named(who, OrganisationSight.toManage(who), slug).isPresent();
    if (already || wanted.kind() != OrganisationKind.PROVIDER || !organisations.isProvider(slug)) {
      throw InvalidInput.field("name", "There is an organisation of this name already");
    }
    link(slug, wanted.kind(), body);
    record("organisation.linked", slug, Map.of());
    return slug;
  }

  /** A registration number is of one organisation alone. */
  void ownNumbers(String slug, OrganisationDetails wanted) {
    var texts = new Texts();
    texts.unless(
        !organisations.numberTaken("charity_number", wanted.charityNumber(), slug),
        "charityNumber",
        "Another organisation has this charity number: check it");
    texts.unless(
        !organisations.numberTaken("company_number", wanted.companyNumber(), slug),
        "companyNumber",
        "Another organisation has this company number: check it");
    texts.done("invalid-organisation", "The organisation cannot be saved as it is");
  }

  private void link(String slug, OrganisationKind kind, OrganisationId body) {
    if (kind == OrganisationKind.PROVIDER && body != null) {
      links.begin(body, slug);
    }
  }

  private String freeSlug(String name) {
    var slug = Slug.of(name);
    var free = slug;
    for (var n = 2; free.equals(RESERVED) || organisations.slugTaken(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }

  private void record(String event, String slug, Map<String, String> details) {
    audit.record(
        actor.id(), actor.get().body(), event, SubjectRef.of("organisation", slug), details);
  }
}
