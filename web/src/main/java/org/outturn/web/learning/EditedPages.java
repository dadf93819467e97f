package org.outturn.web.learning;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.learning.ItemView;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;

/** What the pages of records that are edited in place, events and peer reviews, do alike. */
abstract class EditedPages extends RecordPages {

  /** A record as it stands, beside what somebody typed. */
  record Standing(ItemView item, Clash clash) {}

  /** What a banner calls one: "Event". */
  abstract String noun();

  /** Records what was typed; answers with its reference. */
  abstract String record(Typed typed);

  /** Changes a record to what was typed. */
  abstract void change(String reference, Typed typed);

  abstract Standing standing(String reference, Typed typed);

  abstract void publish(String reference, Typed typed);

  abstract void withdraw(String reference, Typed typed);

  /**
   * Shows the form.
   *
   * @param reference null for a new record
   */
  abstract String form(String reference, Typed typed, Clash clash, List<FieldError> errors);

  String emptyForm() {
    mayRecordOrForbidden();
    return form(null, today(), null, List.of());
  }

  Response created(MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      var reference = record(typed);
      flash.say(noun() + " recorded as a draft that only your body sees");
      return to(reference);
    } catch (InvalidInput wrong) {
      return again(400, null, typed, null, Typed.errors(wrong));
    }
  }

  Response saved(String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      change(reference, typed);
      flash.say(noun() + " changed");
      return to(reference);
    } catch (InvalidInput wrong) {
      return again(400, reference, typed, null, Typed.errors(wrong));
    } catch (StaleVersion stale) {
      var now = standing(reference, typed);
      var newest = typed.with("version", Long.toString(now.item().version()));
      return again(412, reference, newest, now.clash(), List.of());
    }
  }

  private Response again(
      int status, String reference, Typed typed, Clash clash, List<FieldError> errors) {
    return Response.status(status).entity(form(reference, typed, clash, errors)).build();
  }

  Response published(String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        noun() + " published: everybody who is signed in can read it",
        () -> publish(reference, typed));
  }

  Response withdrawn(String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        noun() + " withdrawn: only your body still sees it",
        () -> withdraw(reference, typed));
  }
}
