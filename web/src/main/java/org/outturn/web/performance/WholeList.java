package org.outturn.web.performance;

import java.util.List;
import java.util.function.Function;
import org.outturn.kernel.Slice;

/** A short list, all of it on one page. */
final class WholeList {

  private static final int SIZE = 50;

  private WholeList() {}

  static <T, A> Slice<A> of(List<T> things, Function<T, A> answer) {
    return new Slice<>(
        things.stream().map(answer).toList(), 1, Math.max(SIZE, things.size()), things.size());
  }
}
