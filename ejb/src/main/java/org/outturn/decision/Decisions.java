package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Reads decisions: a body's own, and those decided ones that a provider's grants rest on. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Decisions {

  private Sql sql;
  private CurrentActor actor;
  private DecisionTexts texts;
  private DecisionHistory history;
  private DecisionReadiness readiness;
  private Discrepancies discrepancies;
  private DecisionListing listing;

  protected Decisions() {}

  @Inject
  public Decisions(
      Sql sql,
      CurrentActor actor,
      DecisionTexts texts,
      DecisionHistory history,
      DecisionReadiness readiness,
      Discrepancies discrepancies,
      DecisionListing listing) {
    this.sql = sql;
    this.actor = actor;
    this.texts = texts;
    this.history = history;
    this.readiness = readiness;
    this.discrepancies = discrepancies;
    this.listing = listing;
  }

  /**
   * The decisions that the actor may see.
   *
   * @param search a part of the reference, title or a recommendation; empty for all
   * @param status null for all
   * @param sort a column, with a minus in front for descending
   * @throws InvalidInput when the sort is unknown
   */
  public Slice<DecisionRow> list(String search, DecisionStatus status, String sort, Paging paging) {
    return listing.of(actor.get(), search, status, sort, paging);
  }

  /**
   * @throws NotFound when there is no such decision, or it is not the actor's to see
   */
  public DecisionView view(String reference) {
    var found = found(reference);
    var text = texts.read(found.key().id(), found.key().textVersion());
    return actor.get().bodyStaff() ? forStaff(found, text) : forProvider(found, text);
  }

  /**
   * What changed between a version of the text and the current one, part by part.
   *
   * @throws NotFound when there is no such decision or version, or for a provider
   */
  public TextDifference changesSince(String reference, int version) {
    var key = found(reference).key();
    if (!actor.get().bodyStaff()) {
      throw new NotFound();
    }
    return TextDifference.between(
        texts.read(key.id(), version), texts.read(key.id(), key.textVersion()));
  }

  /** How a text that somebody typed differs from the current one, part by part. */
  public TextDifference compare(String reference, DecisionText typed) {
    var key = found(reference).key();
    if (!actor.get().bodyStaff()) {
      throw new NotFound();
    }
    return TextDifference.between(texts.read(key.id(), key.textVersion()), typed);
  }

  private record Found(
      DecisionKey key,
      String body,
      java.time.LocalDate decidedOn,
      java.time.LocalDate signedOn,
      java.time.LocalDate publishedOn,
      boolean illustrative) {}

  private Found found(String reference) {
    var who = actor.get();
    return sql.first(
            "SELECT d.*, b.name AS body"
                + DecisionListing.FROM
                + (who.bodyStaff() ? DecisionListing.STAFF : DecisionListing.PROVIDER)
                + " AND d.reference = ?",
            row ->
                new Found(
                    new DecisionKey(
                        row.number("id"),
                        row.text("reference"),
                        new OrganisationId(row.number("managing_org_id")),
                        row.one(DecisionStatus.class, "status"),
                        row.integer("text_version"),
                        row.number("version")),
                    row.text("body"),
                    row.day("decided_on"),
                    row.day("signed_on"),
                    row.day("published_on"),
                    row.flag("illustrative")),
            DecisionListing.home(who),
            reference)
        .orElseThrow(NotFound::new);
  }

  private DecisionView forProvider(Found found, DecisionText text) {
    return view(found, text, DecisionHistory.Past.NOTHING, List.of(), null, DecisionActs.NONE);
  }

  private DecisionView forStaff(Found found, DecisionText text) {
    var key = found.key();
    var past = history.of(key);
    return view(
        found,
        text,
        past,
        discrepancies.about(key.subject()),
        key.status().isOpen() ? readiness.of(key) : null,
        acts(key, past.signOffs()));
  }

  private static DecisionView view(
      Found found,
      DecisionText text,
      DecisionHistory.Past past,
      List<DiscrepancyRow> discrepancies,
      Readiness readiness,
      DecisionActs acts) {
    var key = found.key();
    return new DecisionView(
        key.reference(),
        found.body(),
        key.status(),
        found.decidedOn(),
        found.signedOn(),
        found.publishedOn(),
        found.illustrative(),
        key.textVersion(),
        key.version(),
        text,
        past.signOffs(),
        past.steps(),
        past.versions(),
        past.corrections(),
        discrepancies,
        readiness,
        acts);
  }

  private DecisionActs acts(DecisionKey key, List<SignOffView> signOffs) {
    return DecisionActs.of(
        actor.get(), key.status(), signOffs, history.wrote(key.id(), actor.id()));
  }
}
