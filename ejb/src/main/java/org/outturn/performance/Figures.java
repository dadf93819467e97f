package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.FigureRecords.Found;

/** Answers "where does this figure come from?" in one step, for every figure there is. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class Figures {

  private FigureRecords records;
  private FigurePromises promises;
  private CurrentActor actor;
  private Sql sql;

  protected Figures() {}

  @Inject
  public Figures(FigureRecords records, FigurePromises promises, CurrentActor actor, Sql sql) {
    this.records = records;
    this.promises = promises;
    this.actor = actor;
    this.sql = sql;
  }

  /**
   * @param id as {@link FigureId} writes it
   * @throws NotFound when it names no figure, or one that is not the actor's to see
   */
  public FigureView figure(String id) {
    var named = FigureId.parse(id).orElseThrow(NotFound::new);
    return switch (named.kind()) {
      case OBSERVED -> seen(named).get(0).view();
      case SUM, LATEST, PERCENT -> Derivation.of(named, seen(named)).orElseThrow(NotFound::new);
      case TARGET, PROFILE, CEILING ->
          actor.sighted(promises.find(named).orElseThrow(NotFound::new)).view();
    };
  }

  /** The observations that an id is made from, in its own order; a draft is its provider's. */
  private List<Found> seen(FigureId id) {
    Map<Long, Found> byKey =
        records.observed(id.madeFrom()).stream()
            .collect(Collectors.toMap(Found::key, Function.identity()));
    var found = new ArrayList<Found>();
    for (var key : id.madeFrom()) {
      var one = Optional.ofNullable(byKey.get(key)).orElseThrow(NotFound::new);
      if (!actor.sighted(one).submitted() && actor.get().bodyStaff()) {
        throw new NotFound();
      }
      found.add(one);
    }
    return found;
  }

  /**
   * The workbook that a figure was read from, byte for byte.
   *
   * @throws NotFound when it was read from none
   * @throws RuleViolation when the file is in quarantine or was erased
   */
  public KeptWorkbook workbook(String id) {
    var file = Optional.ofNullable(figure(id).file()).orElseThrow(NotFound::new);
    return sql.first(
            "SELECT name, media_type, content FROM stored_file WHERE id = ? AND state = 'KEPT'",
            row -> new KeptWorkbook(row.text("name"), row.text("media_type"), row.bytes("content")),
            file.id())
        .orElseThrow(
            () ->
                new RuleViolation(
                    "file-not-kept",
                    "The workbook can no longer be opened: it was set aside or erased. Its hash "
                        + file.sha256()
                        + " is kept"));
  }

  /** In time; observations of one day in the order in which they were recorded. */
  static final Comparator<Found> IN_TIME =
      Comparator.comparing(Found::start).thenComparing(Found::key);
}
