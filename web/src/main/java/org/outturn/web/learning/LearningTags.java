package org.outturn.web.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.learning.ActionState;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.Theme;
import org.outturn.web.view.Item;
import org.outturn.web.view.Tag;

/** States as tags, and the choices of forms. */
final class LearningTags {

  private LearningTags() {}

  static Tag of(LearningStatus status) {
    return Tag.of(
        status.words(),
        switch (status) {
          case DRAFT -> "grey";
          case CONSENT_CHECKED -> "purple";
          case REVIEWED -> "blue";
          case PUBLISHED -> "green";
          case WITHDRAWN -> "red";
        });
  }

  static Tag of(ActionState state, boolean overdue) {
    if (overdue) {
      return Tag.of("Overdue", "red");
    }
    return Tag.of(
        state.words(),
        switch (state) {
          case OPEN -> "blue";
          case DONE -> "green";
          case DROPPED -> "grey";
        });
  }

  static String words(Collection<Theme> themes) {
    return themes.stream().sorted().map(Theme::words).collect(Collectors.joining(", "));
  }

  static List<Item> themes(Collection<Theme> themes) {
    return themes.stream().map(theme -> Item.of(theme.name(), theme.words())).toList();
  }

  /** Every word of a list, after a first that stands for none. */
  static <E extends Enum<E>> List<Item> choices(
      String none, E[] all, java.util.function.Function<E, String> words) {
    var items = new ArrayList<Item>();
    items.add(Item.of("", none));
    Arrays.stream(all).forEach(one -> items.add(Item.of(one.name(), words.apply(one))));
    return items;
  }
}
