package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Where the versions of decisions' texts are kept; a version is only added, whole. */
@Dependent
class DecisionTexts {

  private static final String PART = " WHERE version_id = ? ORDER BY position";

  @Inject Sql sql;

  /** Adds a version, which becomes the current one. */
  void add(long decision, int number, DecisionText text, ActorId author, Instant at) {
    var version =
        sql.insert(
            "INSERT INTO decision_version (decision_id, number, title, decided_by,"
                + " decision_maker, opportunity, written_by, written_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            decision,
            number,
            text.title(),
            text.decidedBy(),
            text.decisionMaker(),
            text.opportunity(),
            author,
            at);
    addSections(version, text.sections());
    text.recommendations().forEach(one -> add(decision, version, one));
    addPowers(version, text.powers());
    addPapers(version, text.papers());
    addRelated(version, text.related());
    addObjectives(version, text.objectives());
  }

  private void addSections(long version, List<SectionText> sections) {
    for (var i = 0; i < sections.size(); i++) {
      var one = sections.get(i);
      sql.update(
          "INSERT INTO decision_section (version_id, position, kind, number, heading, body)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          version,
          i + 1,
          one.kind(),
          one.number(),
          one.heading(),
          one.body());
    }
  }

  private void add(long decision, long version, Recommendation one) {
    sql.update(
        "INSERT INTO recommendation (decision_id, letter) VALUES (?, ?) ON CONFLICT DO NOTHING",
        decision,
        one.letter());
    sql.update(
        "INSERT INTO recommendation_wording (version_id, recommendation_id, kind, wording, ceiling,"
            + " grantee, delegate) SELECT ?, r.id, ?::text, ?::text, ?::numeric, ?::text, ?::text FROM recommendation r"
            + " WHERE r.decision_id = ? AND r.letter = ?",
        version,
        one.kind(),
        one.wording(),
        one.ceiling(),
        one.grantee(),
        one.delegate(),
        decision,
        one.letter());
  }

  private void addPowers(long version, List<LegalPower> powers) {
    for (var i = 0; i < powers.size(); i++) {
      var one = powers.get(i);
      sql.update(
          "INSERT INTO legal_power (version_id, position, act, provision, purpose, source)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          version,
          i + 1,
          one.act(),
          one.provision(),
          one.purpose(),
          one.source());
    }
  }

  private void addPapers(long version, List<BackgroundPaper> papers) {
    for (var i = 0; i < papers.size(); i++) {
      var one = papers.get(i);
      sql.update(
          "INSERT INTO background_paper (version_id, position, number, title, address)"
              + " VALUES (?, ?, ?, ?, ?)",
          version,
          i + 1,
          one.number(),
          one.title(),
          one.address());
    }
  }

  private void addRelated(long version, List<RelatedDecision> related) {
    for (var i = 0; i < related.size(); i++) {
      var one = related.get(i);
      sql.update(
          "INSERT INTO related_decision (version_id, position, title, decided, source)"
              + " VALUES (?, ?, ?, ?, ?)",
          version,
          i + 1,
          one.title(),
          one.decided(),
          one.source());
    }
  }

  private void addObjectives(long version, List<Objective> objectives) {
    for (var i = 0; i < objectives.size(); i++) {
      var one = objectives.get(i);
      sql.update(
          "INSERT INTO decision_objective (version_id, position, objective, source)"
              + " VALUES (?, ?, ?, ?)",
          version,
          i + 1,
          one.objective(),
          one.source());
    }
  }

  /**
   * @throws NotFound when there is no such version
   */
  DecisionText read(long decision, int number) {
    return sql.first(
            "SELECT * FROM decision_version WHERE decision_id = ? AND number = ?",
            row ->
                new Head(
                    row.number("id"),
                    row.text("title"),
                    row.text("decided_by"),
                    row.text("decision_maker"),
                    row.text("opportunity")),
            decision,
            number)
        .map(this::whole)
        .orElseThrow(NotFound::new);
  }

  private record Head(
      long id, String title, String decidedBy, String decisionMaker, String opportunity) {}

  private DecisionText whole(Head head) {
    return new DecisionText(
        head.title(),
        head.decidedBy(),
        head.decisionMaker(),
        head.opportunity(),
        sql.list(
            "SELECT * FROM decision_section" + PART,
            row ->
                new SectionText(
                    row.one(SectionKind.class, "kind"),
                    row.text("number"),
                    row.text("heading"),
                    row.text("body")),
            head.id()),
        sql.list(
            "SELECT r.letter, w.* FROM recommendation_wording w"
                + " JOIN recommendation r ON r.id = w.recommendation_id"
                + " WHERE w.version_id = ? ORDER BY r.letter",
            row ->
                new Recommendation(
                    row.text("letter"),
                    row.one(RecommendationKind.class, "kind"),
                    row.text("wording"),
                    row.money("ceiling"),
                    row.text("grantee"),
                    row.text("delegate")),
            head.id()),
        sql.list(
            "SELECT * FROM legal_power" + PART,
            row ->
                new LegalPower(
                    row.text("act"),
                    row.text("provision"),
                    row.text("purpose"),
                    row.text("source")),
            head.id()),
        sql.list(
            "SELECT * FROM background_paper" + PART,
            row -> new BackgroundPaper(row.text("number"), row.text("title"), row.text("address")),
            head.id()),
        sql.list(
            "SELECT * FROM related_decision" + PART,
            row -> new RelatedDecision(row.text("title"), row.text("decided"), row.text("source")),
            head.id()),
        sql.list(
            "SELECT * FROM decision_objective" + PART,
            row -> new Objective(row.text("objective"), row.text("source")),
            head.id()));
  }
}
