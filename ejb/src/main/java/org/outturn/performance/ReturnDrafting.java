package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.database.Sql;

/** Works on the draft of a return cell by cell, on the page or through the API. */
@Stateless
@Requires(Permission.PREPARE_RETURNS)
public class ReturnDrafting {

  private Sql sql;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;
  private ReturnScopes scopes;
  private PerformanceReturns returns;
  private VersionFigures figures;
  private Drafts drafts;
  private KpiSets kpiSets;
  private ReturnSections sections;

  protected ReturnDrafting() {}

  @Inject
  public ReturnDrafting(
      Sql sql,
      CurrentActor actor,
      AuditTrail audit,
      Clock clock,
      ReturnScopes scopes,
      PerformanceReturns returns,
      VersionFigures figures,
      Drafts drafts,
      KpiSets kpiSets,
      ReturnSections sections) {
    this.sql = sql;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.scopes = scopes;
    this.returns = returns;
    this.figures = figures;
    this.drafts = drafts;
    this.kpiSets = kpiSets;
    this.sections = sections;
  }

  /** Lets in whoever may prepare this return; others are refused before they type anything. */
  public void admit(String grant, String period) {
    scopes.named(grant, period);
  }

  /**
   * Saves what was typed on the page: figures by input name, words by section.
   *
   * @param expected the version of the return that was read; null when the caller does not say
   * @throws InvalidInput naming every input that cannot be read; nothing is saved then
   */
  public void type(
      String grant,
      String period,
      Long expected,
      Map<String, String> inputs,
      Map<String, String> texts,
      List<Explanation> explanations) {
    var scope = scopes.named(grant, period);
    var of = returns.locked(scope, expected);
    var typed = typed(scope, inputs, texts);
    var draft = drafts.begun(of);
    returns.flush();
    var existing = figures.of(draft.id());
    var unread = new LinkedHashMap<>(drafts.unread(draft.id()));
    var changed =
        typed.stream()
            .filter(
                figure -> changes(figure, existing, unread.containsKey(figure.key().inputName())))
            .toList();
    figures.put(draft.id(), null, changed, actor.id(), clock.instant());
    figures.putTexts(draft.id(), texts);
    explain(scope, draft.id(), explanations);
    changed.forEach(figure -> unread.remove(figure.key().inputName()));
    drafts.setUnread(draft.id(), unread);
    returns.touch(of);
    audit.record(
        actor.id(),
        scope.managingOrganisation(),
        "return.typed",
        scope.subject(),
        Map.of("figures", String.valueOf(changed.size()), "texts", String.valueOf(texts.size())));
  }

  private static boolean changes(
      DraftFigure typed, Map<FigureKey, Figure> existing, boolean wasUnread) {
    var before = existing.get(typed.key());
    if (before == null) {
      return !typed.value().isBlank() || wasUnread;
    }
    return wasUnread
        || !before.value().words().equals(typed.value().words())
        || before.value().absence() != typed.value().absence();
  }

  private List<DraftFigure> typed(
      ReturnScope scope, Map<String, String> inputs, Map<String, String> texts) {
    var known = kpiSets.get(scope.kpiSetId());
    var problems = new ArrayList<InvalidInput.Problem>();
    var typed = new ArrayList<DraftFigure>();
    inputs.forEach(
        (name, text) -> {
          var key = FigureKey.ofInput(name).filter(known.inputs()::contains);
          if (key.isEmpty()) {
            problems.add(
                new InvalidInput.Problem(name, "This return has no figure called " + name));
          } else {
            TypedFigure.read(text)
                .ifPresentOrElse(
                    value -> typed.add(new DraftFigure(key.get(), value, null, null, null)),
                    () -> problems.add(new InvalidInput.Problem(name, TypedFigure.MESSAGE)));
          }
        });
    var typedWords = new TypedWords(scope.period().start());
    texts.forEach(
        (section, words) -> {
          if (known.hasSection(section) || has(scope, section)) {
            typedWords.wrong(section, words).ifPresent(problems::add);
          } else {
            problems.add(
                new InvalidInput.Problem(section, "This return has no section " + section));
          }
        });
    if (!problems.isEmpty()) {
      throw new InvalidInput("figures-unreadable", "Some figures cannot be read", problems);
    }
    return typed;
  }

  /** Whether it is the line of one of the grant's conditions. */
  private boolean has(ReturnScope scope, String section) {
    return ReturnSection.isCondition(section)
        && sections.known(scope).stream().anyMatch(one -> one.code().equals(section));
  }

  /** Declares, or takes back, that nothing happened in the period. */
  public void declareNil(String grant, String period, boolean nil) {
    var scope = scopes.named(grant, period);
    var of = returns.locked(scope);
    var draft = drafts.begun(of);
    returns.flush();
    sql.update("UPDATE return_version SET nil = ? WHERE id = ?", nil, draft.id());
    returns.touch(of);
    audit.record(
        actor.id(),
        scope.managingOrganisation(),
        nil ? "return.nil-declared" : "return.nil-withdrawn",
        scope.subject(),
        Map.of());
  }

  private void explain(ReturnScope scope, long draft, List<Explanation> explanations) {
    for (var explanation : explanations) {
      ReturnSubmission.explain(sql, scope, draft, explanation);
    }
  }
}
