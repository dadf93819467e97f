package org.outturn.web.grant;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/**
 * The forms on the page of one condition or milestone: each asks one service for one thing, and the
 * page is drawn again with what was typed when that fails, or when somebody else was first.
 *
 * @param address the page's address
 * @param page draws it
 */
record CommitmentForms(Flash flash, String address, Page page) {

  /** The page with what was typed and what is wrong; the clash is null unless it is stale. */
  @FunctionalInterface
  interface Page {
    String drawn(CommitmentForm typed, List<FieldError> errors, Clash clash);
  }

  Response tried(MultivaluedMap<String, String> sent, Consumer<CommitmentForm> work, String done) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> work.accept(typed),
        () -> said(done),
        (errors, stale) -> page.drawn(typed, errors, stale ? Clash.of().done() : null));
  }

  /** A move that takes a reason and the version that the reader saw. */
  Response judged(MultivaluedMap<String, String> sent, BiConsumer<String, Long> move, String done) {
    return tried(sent, typed -> move.accept(typed.get("reason"), typed.version()), done);
  }

  /** Tells that it is done, on the page itself. */
  Response said(String done) {
    flash.say(done);
    return CommitmentAnswer.redirect(address);
  }
}
