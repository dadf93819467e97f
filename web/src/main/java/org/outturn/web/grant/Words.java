package org.outturn.web.grant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.outturn.grant.Party;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;
import org.outturn.web.view.Item;

/** How the pages about grants word what is not stated, made up, or drawn from a paper. */
final class Words {

  static final String NOT_STATED = "not stated";

  private Words() {}

  static String day(LocalDate day) {
    return day == null ? NOT_STATED : Dates.day(day);
  }

  static String sum(Money sum) {
    return sum == null ? NOT_STATED : sum.toString();
  }

  static String text(String text) {
    return text == null ? NOT_STATED : text;
  }

  /** Where something is from; what is made up says so. */
  static String source(String source, boolean illustrative) {
    if (illustrative) {
      return source == null ? "Illustrative" : source + " (illustrative)";
    }
    return source == null ? "Agreed here" : source;
  }

  static List<Item> parties(List<Party> parties) {
    var items = new java.util.ArrayList<Item>();
    items.add(Item.of("", "Choose one"));
    parties.forEach(party -> items.add(Item.of(party.slug(), party.name())));
    return items;
  }

  static <E extends Enum<E>> List<Item> words(Class<E> type, Function<E, String> words) {
    return Arrays.stream(type.getEnumConstants())
        .map(one -> Item.of(one.name(), words.apply(one)))
        .toList();
  }
}
