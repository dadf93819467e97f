package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.database.Sql;

/** Adds services to programmes and changes them. */
@Stateless
@Requires(Permission.MANAGE_PROGRAMMES)
public class ServiceEditing {

  private static final String TABLE = "programme_service";

  private static final String PROVIDERS =
      " FROM organisation o JOIN body_provider l ON l.provider_id = o.id WHERE l.body_id = ?";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject ProgrammeScopes scopes;
  @Inject Parts parts;

  /**
   * Something to choose from.
   *
   * @param reference how it is sent
   */
  public record Choice(String reference, String title) {}

  /** The providers that the actor's body works with. */
  public List<Choice> providers() {
    return sql.list(
        "SELECT o.slug, o.name" + PROVIDERS + " ORDER BY o.name",
        row -> new Choice(row.text("slug"), row.text("name")),
        actor.get().organisation());
  }

  /** The grants of the actor's body. */
  public List<Choice> grants() {
    return sql.list(
        "SELECT reference, title FROM funding_grant WHERE managing_org_id = ? ORDER BY reference",
        row -> new Choice(row.text("reference"), row.text("title")),
        actor.get().organisation());
  }

  /**
   * @return the service's number
   */
  public int add(String slug, NewService wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    var number = parts.add(TABLE, programme, columns(said));
    parts.record("service.added", programme, number, said.title());
    return number;
  }

  /**
   * @param version the one that the change is based on; null when the caller does not say
   */
  public void change(String slug, int number, Long version, NewService wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    parts.change(TABLE, programme, number, version, columns(said));
    parts.record("service.changed", programme, number, said.title());
  }

  private Parts.Columns columns(NewService said) {
    return new Parts.Columns()
        .with("title", said.title())
        .with("provider_id", provider(said.provider()))
        .with("detail", said.detail())
        .with("cohort", said.cohort())
        .with("commissioned_on", said.commissionedOn())
        .with("grant_id", grant(said.grant()))
        .with("source", said.source());
  }

  private long provider(String slug) {
    return sql.first(
            "SELECT o.id" + PROVIDERS + " AND o.slug = ?",
            row -> row.number("id"),
            actor.get().organisation(),
            slug)
        .orElseThrow(
            () -> InvalidInput.field("provider", "Your body works with no provider of this name"));
  }

  private Long grant(String reference) {
    if (reference == null) {
      return null;
    }
    return sql.first(
            "SELECT id FROM funding_grant WHERE reference = ? AND managing_org_id = ?",
            row -> row.number("id"),
            reference,
            actor.get().organisation())
        .orElseThrow(() -> InvalidInput.field("grant", "Your body has no grant of this reference"));
  }
}
