package org.outturn.web.learning;

import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.learning.ItemView;
import org.outturn.learning.LearningKind;
import org.outturn.learning.Publication;
import org.outturn.web.document.DocumentList;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** What the pages of every kind of record of learning do alike. */
abstract class RecordPages {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Flash flash;
  @Inject DocumentLists documents;
  @Inject Clock clock;

  /** Which kind of record. */
  abstract LearningKind kind();

  /** The page of one record, with what was typed into one of its forms. */
  abstract String view(String reference, Typed typed, List<FieldError> errors);

  /** Moves a record on and says so; what does not fit is shown beside its field. */
  Response moved(String reference, Typed typed, String said, Runnable move) {
    try {
      move.run();
      flash.say(said);
      return to(reference);
    } catch (InvalidInput wrong) {
      return Response.status(400).entity(view(reference, typed, Typed.errors(wrong))).build();
    }
  }

  Response to(String reference) {
    return Response.ok("redirect:/learning/" + kind().path() + "/" + reference).build();
  }

  Moves moves(ItemView item, Typed typed, List<FieldError> errors) {
    return new Moves(item, mayRecord() && item.own(), typed, errors);
  }

  /** The documents of a record of the reader's own body; null of another's. */
  DocumentList documents(ItemView item) {
    return item.own() ? documents.of(item.kind().subject(), item.reference()) : null;
  }

  /** A form for a new record starts with today's date. */
  Typed today() {
    return Typed.today("happened", Dates.londonDay(clock.instant()));
  }

  static Publication publication(Typed typed) {
    return new Publication(typed.date("published"), typed.get("where"), typed.ticked("elsewhere"));
  }

  boolean mayRecord() {
    return actor.get().may(Permission.RECORD_LEARNING);
  }

  /** A form is only for those who may send it. */
  void mayRecordOrForbidden() {
    if (!mayRecord()) {
      throw new Forbidden("Your role does not allow this");
    }
  }

  void mayChangeOrForbidden(ItemView item) {
    mayRecordOrForbidden();
    if (!item.own()) {
      throw new Forbidden("Only the body that recorded this changes it");
    }
  }
}
