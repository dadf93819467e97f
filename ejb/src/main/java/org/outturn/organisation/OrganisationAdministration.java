package org.outturn.organisation;

import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Permission.MANAGE_BODIES;
import static org.outturn.access.Permission.READ_GRANTS;
import static org.outturn.access.Permission.RECORD_LEARNING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;

/**
 * Reads and manages organisations. Installation administrators manage all, a body's administrators
 * those that their body works with; whoever reads grants, and whoever records what a body learned,
 * reads about those that their own body or organisation has to do with. Only installation
 * administrators create commissioning bodies.
 */
@Stateless
public class OrganisationAdministration {

  @Inject Organisations organisations;
  @Inject OrganisationCreation creation;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /** The organisations that the actor may know. */
  @Requires({MANAGE_ACCOUNTS, READ_GRANTS, RECORD_LEARNING})
  public Slice<OrganisationView> list(String text, Paging paging) {
    var who = actor.get();
    return organisations.list(who, OrganisationSight.toRead(who), text, paging);
  }

  @Requires({MANAGE_ACCOUNTS, READ_GRANTS, RECORD_LEARNING})
  public OrganisationView get(String slug) {
    var who = actor.get();
    return organisations.named(who, OrganisationSight.toRead(who), slug).orElseThrow(NotFound::new);
  }

  /**
   * Which of some names are of organisations that the actor may know.
   *
   * @return slugs by the names as they were given
   */
  @Requires({MANAGE_ACCOUNTS, READ_GRANTS, RECORD_LEARNING})
  public Map<String, String> known(List<String> names) {
    return organisations.named(OrganisationSight.toRead(actor.get()), names);
  }

  /** One that the actor may change. */
  @Requires(MANAGE_ACCOUNTS)
  public OrganisationView managed(String slug) {
    var who = actor.get();
    return organisations
        .named(who, OrganisationSight.toManage(who), slug)
        .orElseThrow(NotFound::new);
  }

  /** The kinds that the actor may create. */
  @Requires(MANAGE_ACCOUNTS)
  public List<OrganisationKind> kinds() {
    return Arrays.stream(OrganisationKind.values()).filter(this::mayCreate).toList();
  }

  /**
   * Creates an organisation. A body that names a provider which another body works with already
   * comes to work with it too, instead of creating it twice.
   *
   * @return its slug
   */
  @Requires(MANAGE_ACCOUNTS)
  public String create(OrganisationDetails wanted) {
    OrganisationRules.check(wanted);
    if (!mayCreate(wanted.kind())) {
      throw new Forbidden("Only an installation administrator creates commissioning bodies");
    }
    return creation.create(wanted, scope());
  }

  /**
   * Changes what is said about an organisation; its kind stays.
   *
   * @throws StaleVersion when it has changed since the caller read it
   */
  @Requires(MANAGE_ACCOUNTS)
  public void change(String slug, long version, OrganisationDetails wanted) {
    if (managed(slug).version() != version) {
      throw new StaleVersion();
    }
    OrganisationRules.check(wanted);
    organisations
        .goingBy(wanted.name())
        .filter(other -> !other.equals(slug))
        .ifPresent(
            other -> {
              throw InvalidInput.field("name", "Another organisation goes by this name");
            });
    creation.ownNumbers(slug, wanted);
    if (!organisations.change(slug, version, wanted)) {
      throw new StaleVersion();
    }
    record("organisation.changed", slug, Map.of());
  }

  /** Whether the actor may change it. */
  @Requires(MANAGE_ACCOUNTS)
  public boolean manages(String slug) {
    var who = actor.get();
    return organisations.named(who, OrganisationSight.toManage(who), slug).isPresent();
  }

  /**
   * Adds another name that papers use.
   *
   * @param version what the caller has read; null when they do not say
   */
  @Requires(MANAGE_ACCOUNTS)
  public void addAlias(String slug, Long version, String alias) {
    var now = managed(slug);
    var texts = new Texts();
    var wanted = texts.line("alias", alias, "Enter the other name");
    texts.unless(
        wanted == null || !now.aliases().contains(wanted), "alias", "It goes by this name already");
    texts.done("invalid-alias", "The name cannot be added");
    var aliases = new ArrayList<>(now.aliases());
    aliases.add(wanted);
    change(
        slug,
        version == null ? now.version() : version,
        new OrganisationDetails(
            now.name(), now.kind(), aliases, now.charityNumber(), now.companyNumber()));
  }

  private boolean mayCreate(OrganisationKind kind) {
    return kind != OrganisationKind.COMMISSIONING_BODY || actor.get().may(MANAGE_BODIES);
  }

  /** The actor's own body, or null for whoever sees all. */
  private OrganisationId scope() {
    return actor.get().may(MANAGE_BODIES) ? null : actor.get().organisation();
  }

  private void record(String event, String slug, Map<String, String> details) {
    var subject = SubjectRef.of("organisation", slug);
    audit.record(actor.id(), actor.get().body(), event, subject, details);
  }
}
