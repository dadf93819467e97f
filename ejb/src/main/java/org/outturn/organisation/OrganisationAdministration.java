package org.outturn.organisation;

import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Permission.MANAGE_BODIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

/**
 * Manages organisations: installation administrators all, a body's administrators those that their
 * body works with. Only installation administrators create commissioning bodies.
 */
@Stateless
public class OrganisationAdministration {

  /** The path of the form for a new one. */
  private static final String RESERVED = "new";

  @Inject Organisations organisations;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  @Requires(MANAGE_ACCOUNTS)
  public Slice<OrganisationView> list(String text, Paging paging) {
    return organisations.seenBy(scope(), text, paging);
  }

  @Requires(MANAGE_ACCOUNTS)
  public OrganisationView get(String slug) {
    return organisations.named(scope(), slug).orElseThrow(NotFound::new);
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
    if (get(slug).version() != version) {
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
    if (!organisations.change(slug, version, wanted)) {
      throw new StaleVersion();
    }
    record("organisation.changed", slug, Map.of());
  }

  private String workWith(String slug, OrganisationDetails wanted) {
    var already = organisations.named(scope(), slug).isPresent();
    if (already || wanted.kind() != OrganisationKind.PROVIDER || !isProvider(slug)) {
      throw InvalidInput.field("name", "There is an organisation of this name already");
    }
    linkOwnBody(slug, wanted.kind());
    record("organisation.linked", slug, Map.of());
    return slug;
  }

  private boolean isProvider(String slug) {
    return organisations
        .named(null, slug)
        .filter(one -> one.kind() == OrganisationKind.PROVIDER)
        .isPresent();
  }

  private void linkOwnBody(String slug, OrganisationKind kind) {
    if (kind == OrganisationKind.PROVIDER && scope() != null) {
      organisations.link(scope(), slug);
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
