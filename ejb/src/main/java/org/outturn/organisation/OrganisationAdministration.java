package org.outturn.organisation;

import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Permission.MANAGE_BODIES;
import static org.outturn.access.Permission.READ_GRANTS;

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
import org.outturn.kernel.Slug;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;

/**
 * Reads and manages organisations. Installation administrators manage all, a body's administrators
 * those that their body works with; whoever reads grants reads about those that their own body or
 * organisation has to do with. Only installation administrators create commissioning bodies.
 */
@Stateless
public class OrganisationAdministration {

  /** The path of the form for a new one. */
  private static final String RESERVED = "new";

  @Inject Organisations organisations;
  @Inject WorkingLinks links;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /** The organisations that the actor may know. */
  @Requires({MANAGE_ACCOUNTS, READ_GRANTS})
  public Slice<OrganisationView> list(String text, Paging paging) {
    var who = actor.get();
    return organisations.list(who, OrganisationSight.toRead(who), text, paging);
  }

  @Requires({MANAGE_ACCOUNTS, READ_GRANTS})
  public OrganisationView get(String slug) {
    var who = actor.get();
    return organisations.named(who, OrganisationSight.toRead(who), slug).orElseThrow(NotFound::new);
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
    var known = organisations.goingBy(wanted.name());
    if (known.isPresent()) {
      return workWith(known.get(), wanted);
    }
    var slug = freeSlug(wanted.name());
    ownNumbers(slug, wanted);
    organisations.add(slug, wanted);
    linkOwnBody(slug, wanted.kind());
    record("organisation.created", slug, Map.of("kind", wanted.kind().name()));
    return slug;
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
    ownNumbers(slug, wanted);
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

  /** A registration number is of one organisation alone. */
  private void ownNumbers(String slug, OrganisationDetails wanted) {
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

  private String workWith(String slug, OrganisationDetails wanted) {
    var who = actor.get();
    var already = organisations.named(who, OrganisationSight.toManage(who), slug).isPresent();
    if (already || wanted.kind() != OrganisationKind.PROVIDER || !organisations.isProvider(slug)) {
      throw InvalidInput.field("name", "There is an organisation of this name already");
    }
    linkOwnBody(slug, wanted.kind());
    record("organisation.linked", slug, Map.of());
    return slug;
  }

  private void linkOwnBody(String slug, OrganisationKind kind) {
    if (kind == OrganisationKind.PROVIDER && scope() != null) {
      links.begin(scope(), slug);
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
