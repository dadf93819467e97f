package org.outturn.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.outturn.grant.NewGrant;
import org.outturn.workbook.TableRow;

/** Puts grants into an order in which each stands after the one that it follows. */
final class PredecessorsFirst {

  private final Map<String, NewGrant> grants = new HashMap<>();
  private final List<NewGrant> inOrder;
  private final Function<String, TableRow> rows;
  private final Rows findings;
  private final LinkedHashSet<String> placed = new LinkedHashSet<>();

  PredecessorsFirst(List<NewGrant> grants, Rows findings, Function<String, TableRow> rows) {
    this.inOrder = grants;
    this.rows = rows;
    this.findings = findings;
    grants.forEach(grant -> this.grants.put(grant.reference(), grant));
  }

  /** The grants; of those that follow each other in a circle the first is named. */
  List<NewGrant> sorted() {
    for (var grant : inOrder) {
      place(grant);
    }
    return new ArrayList<>(placed.stream().map(grants::get).toList());
  }

  private void place(NewGrant grant) {
    var chain = new ArrayList<NewGrant>();
    Set<String> seen = new HashSet<>();
    var next = grant;
    while (next != null && !placed.contains(next.reference())) {
      if (!seen.add(next.reference())) {
        findings.wrong(
            rows.apply(grant.reference()),
            "predecessor",
            "follows-itself",
            grant.reference() + " would follow itself, by way of the grants before it");
        break;
      }
      chain.add(0, next);
      next = grants.get(next.details().predecessor());
    }
    chain.forEach(one -> placed.add(one.reference()));
  }
}
