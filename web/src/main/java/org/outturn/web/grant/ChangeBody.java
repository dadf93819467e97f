package org.outturn.web.grant;

import java.time.LocalDate;
import java.util.function.Function;
import org.outturn.web.api.Body;

/**
 * The body of a PATCH: what is left out stays as it is.
 *
 * @param sent what the caller sent
 */
record ChangeBody(Body sent) {

  String text(String name, String now) {
    return of(name, sent::text, now);
  }

  LocalDate day(String name, LocalDate now) {
    return of(name, sent::day, now);
  }

  boolean flag(String name, boolean now) {
    return sent.has(name) ? sent.flag(name) : now;
  }

  <E extends Enum<E>> E word(Class<E> type, String name, E now) {
    return of(name, field -> sent.word(type, field), now);
  }

  /** A field of any kind. */
  <T> T of(String name, Function<String, T> read, T now) {
    return sent.has(name) ? read.apply(name) : now;
  }
}
