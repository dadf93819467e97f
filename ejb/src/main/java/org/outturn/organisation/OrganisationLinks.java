package org.outturn.organisation;

import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Permission.MANAGE_BODIES;
import static org.outturn.access.Permission.READ_GRANTS;
import static org.outturn.access.Permission.RECORD_LEARNING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/**
 * Who works with whom. An administrator of the installation links any provider to any body; a
 * body's own administrators take up and end what their body does.
 */
@Stateless
public class OrganisationLinks {

  @Inject Sql sql;
  @Inject OrganisationAdministration organisations;
  @Inject WorkingLinks links;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /** The links of a provider that the actor may know: all of their own, or those of their body. */
  @Requires({MANAGE_ACCOUNTS, READ_GRANTS, RECORD_LEARNING})
  public List<WorkingLink> of(String provider) {
    organisations.get(provider);
    var who = actor.get();
    var all = who.may(MANAGE_BODIES) || !who.bodyStaff();
    return links.of(provider, all ? null : who.organisation());
  }

  /** The bodies that the actor may link a provider to, by name. */
  @Requires(MANAGE_ACCOUNTS)
  public List<Choice> bodies() {
    var who = actor.get();
    return sql.list(
        "SELECT slug, name FROM organisation WHERE kind = 'COMMISSIONING_BODY' AND (? OR id = ?)"
            + " ORDER BY name, id",
        row -> new Choice(row.text("slug"), row.text("name")),
        who.may(MANAGE_BODIES),
        OrganisationSight.own(who));
  }

  /** A body to choose. */
  public record Choice(String slug, String name) {}

  /** Lets a body work with a provider from today. */
  @Requires(MANAGE_ACCOUNTS)
  public void begin(String provider, String body) {
    var asked = new Texts();
    var slug = asked.line("body", body, "Select the commissioning body");
    asked.unless(
        slug == null || bodies().stream().anyMatch(one -> one.slug().equals(slug)),
        "body",
        "Select one of the commissioning bodies that you manage");
    var one = organisations.get(provider);
    asked.unless(
        one.kind() == OrganisationKind.PROVIDER, "body", "Only providers are linked to bodies");
    asked.done("invalid-link", "The provider cannot be linked like this");
    links.begin(key(slug), provider);
    record("organisation.linked", provider, slug, Map.of("body", slug));
  }

  /**
   * Ends it.
   *
   * @param from the first day on which they no longer work together
   */
  @Requires(MANAGE_ACCOUNTS)
  public void end(String provider, String body, LocalDate from, String reason) {
    organisations.get(provider);
    var link =
        of(provider).stream()
            .filter(one -> one.body().equals(body))
            .findFirst()
            .orElseThrow(NotFound::new);
    var asked = new Texts();
    var why = asked.line("reason", reason, "Enter why they no longer work together");
    asked.needed("endedOn", from, "Enter the first day on which they no longer work together");
    asked.inOrder(
        "endedOn", link.startedOn(), from, "The end must not be before the start of the work");
    asked.done("invalid-link", "The end cannot be recorded like this");
    links.end(key(body), provider, from, why);
    record(
        "organisation.link-ended",
        provider,
        body,
        Map.of("body", body, "endedOn", from.toString(), "reason", why));
  }

  private OrganisationId key(String slug) {
    return new OrganisationId(sql.count("SELECT id FROM organisation WHERE slug = ?", slug));
  }

  private void record(String event, String provider, String body, Map<String, String> details) {
    audit.record(actor.id(), key(body), event, SubjectRef.of("organisation", provider), details);
  }
}
