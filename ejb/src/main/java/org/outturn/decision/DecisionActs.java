package org.outturn.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.access.Actor;
import org.outturn.access.Permission;

/**
 * What the one who looks may do to a decision now.
 *
 * @param edit change the text
 * @param manage name people for sign-off, hand in for signature
 * @param signOff the kinds that wait for them
 * @param judge sign or reject
 * @param publish publish or defer publication
 */
public record DecisionActs(
    boolean edit, boolean manage, Set<SignOffKind> signOff, boolean judge, boolean publish) {

  static final DecisionActs NONE = new DecisionActs(false, false, Set.of(), false, false);

  public DecisionActs {
    signOff = Set.copyOf(signOff);
  }

  static DecisionActs of(
      Actor who, DecisionStatus status, List<SignOffView> signOffs, boolean wroteIt) {
    var drafts = who.may(Permission.DRAFT_DECISIONS);
    var draft = status == DecisionStatus.DRAFT;
    var mine =
        signOffs.stream()
            .filter(one -> who.username().equals(one.asked()))
            .filter(one -> one.state() != SignOffView.State.SIGNED_OFF)
            .map(SignOffView::kind)
            .collect(Collectors.toSet());
    return new DecisionActs(
        drafts && (status.isOpen() || status == DecisionStatus.RECORDED),
        drafts && draft,
        draft && who.may(Permission.SIGN_OFF_DECISIONS) && !wroteIt ? mine : Set.of(),
        status == DecisionStatus.READY && who.may(Permission.SIGN_DECISIONS) && !wroteIt,
        drafts && (status == DecisionStatus.SIGNED || status == DecisionStatus.DEFERRED));
  }
}
