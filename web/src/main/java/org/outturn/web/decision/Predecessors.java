package org.outturn.web.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.decision.DecisionText;
import org.outturn.decision.DecisionView;
import org.outturn.grant.GrantPictures;
import org.outturn.grant.GrantRow;
import org.outturn.grant.Grants;

/**
 * The grants that came before a decision: the predecessors of those that rest on it, and those that
 * its text names by reference.
 */
@Dependent
class Predecessors {

  private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z0-9]+(-[A-Z0-9]+)+\\b");

  private static final int MOST = 200;

  @Inject Grants grants;
  @Inject GrantPictures pictures;

  List<String> of(DecisionView decision) {
    var found = new LinkedHashSet<String>();
    grants.restingOn(decision.reference()).stream()
        .map(grant -> pictures.of(grant.reference()).predecessor())
        .filter(Objects::nonNull)
        .forEach(found::add);
    var named = named(decision.text());
    if (!named.isEmpty()) {
      grants.list("", null, "reference", 1, MOST).items().stream()
          .map(GrantRow::reference)
          .filter(named::contains)
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static Set<String> named(DecisionText text) {
    return Stream.concat(
            text.sections().stream().map(one -> one.body()),
            text.related().stream().map(one -> one.title()))
        .filter(Objects::nonNull)
        .flatMap(words -> REFERENCE.matcher(words).results())
        .map(match -> match.group())
        .collect(Collectors.toSet());
  }
}
