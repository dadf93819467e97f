package org.outturn.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for personal data in texts that must hold none. It errs on the side of caution only where a
 * text has the full form of an identifier; names of organisations, quarters and money pass. It says
 * what kind of thing it saw, never the thing.
 */
public final class PersonalDataScreen {

  private static final int OLDEST = 110;
  private static final int YOUNGEST = 5;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?:client|child|young person|service user|participant|person)(?:['’]?s)?\\W+)?"
              + "(?:date of birth|birth ?date|d\\.?o\\.?b\\.?|surname|family name|forenames?"
              + "|first names?|last name|full name|home address|nhs (?:number|no\\.?)"
              + "|ni (?:number|no\\.?)|national insurance (?:number|no\\.?)"
              + "|name of (?:client|child|young person|service user|participant))"
              + "(?:\\W.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final String DAY =
      "(?<![\\d/.-])(?:[0-3]?\\d[/.-][01]?\\d[/.-](?:(?<y1>(?:19|20)\\d{2})|(?<y2>\\d{2}))"
          + "|(?<y3>(?:19|20)\\d{2})-[01]\\d-[0-3]\\d"
          + "|[0-3]?\\d(?:st|nd|rd|th)? (?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
          + ",? (?<y4>(?:19|20)\\d{2}))(?!\\d)";
  private static final Pattern BORN =
      Pattern.compile(
          "(?i:\\bd\\.?o\\.?b\\b\\.?|date of birth|\\bborn(?: on)?)[^\\p{L}\\d]{0,5}" + DAY);
  private static final String NAME =
      "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}\\.?)?(?: \\p{Lu}[\\p{L}'’-]+){1,2}";
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("\\b" + NAME + "[ ,;:(–-]{1,4}" + DAY);
  private static final Pattern ONLY_NAME =
      Pattern.compile(NAME + "|\\p{Lu}[\\p{L}'’-]+, ?\\p{Lu}\\p{Ll}+");

  private final LocalDate reference;

  /**
   * @param reference the day the texts are about: a date of birth lies years before it
   */
  public PersonalDataScreen(LocalDate reference) {
    this.reference = reference;
  }

  /** What kinds of personal data a text looks like; empty for nearly all texts. */
  public Set<PersonalDataKind> kinds(String text) {
    return kinds(text, TextShape.of(text));
  }

  /** The same, for a caller that has looked at the characters already. */
  public Set<PersonalDataKind> kinds(String text, TextShape shape) {
    var kinds = EnumSet.noneOf(PersonalDataKind.class);
    if (TextShape.couldHead(text) && HEADING.matcher(text.strip()).matches()) {
      kinds.add(PersonalDataKind.PERSONAL_COLUMN);
    }
    PersonalNumbers.find(text, shape, kinds);
    if (shape.couldHoldDay()) {
      births(text, kinds);
    }
    return kinds;
  }

  /** Whether the whole of a text reads like a person's name. */
  public boolean isName(String text, TextShape shape) {
    return shape.couldBeName()
        && TextShape.isShort(text)
        && ONLY_NAME.matcher(text.strip()).matches();
  }

  /** Whether a day lies as far back as people's dates of birth do. */
  public boolean couldBeBirth(LocalDate day) {
    return couldBeBirth(day.getYear());
  }

  private boolean couldBeBirth(int year) {
    return year >= reference.getYear() - OLDEST && year <= reference.getYear() - YOUNGEST;
  }

  private void births(String text, Set<PersonalDataKind> kinds) {
    if (BORN.matcher(text).find()) {
      kinds.add(PersonalDataKind.DATE_OF_BIRTH);
    }
    var named = NAME_AND_DAY.matcher(text);
    while (named.find()) {
      if (couldBeBirth(year(named))) {
        kinds.add(PersonalDataKind.NAME_WITH_BIRTH_DATE);
      }
    }
  }

  private int year(Matcher date) {
    for (var group : new String[] {"y1", "y3", "y4"}) {
      if (date.group(group) != null) {
        return Integer.parseInt(date.group(group));
      }
    }
    var year = reference.getYear() / 100 * 100 + Integer.parseInt(date.group("y2"));
    return year > reference.getYear() ? year - 100 : year;
  }
}
