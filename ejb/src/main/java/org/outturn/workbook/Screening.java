package org.outturn.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.outturn.document.PersonalDataKind;
import org.outturn.document.PersonalDataScreen;
import org.outturn.document.TextShape;

/** The screen for personal data at work on one workbook: remembers where something was seen. */
final class Screening {

  private record Seen(Set<PersonalDataKind> kinds, boolean name) {
    static final Seen NOTHING = new Seen(Set.of(), false);
  }

  private final PersonalDataScreen screen;
  private final SharedStrings strings;
  private final boolean from1904;
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Seen> known;

  private String sheet = "";
  private boolean nameInRow;
  private CellPlace birthDateInRow;

  Screening(PersonalDataScreen screen, SharedStrings strings, boolean from1904) {
    this.screen = screen;
    this.strings = strings;
    this.from1904 = from1904;
    known = new ArrayList<>(Collections.nCopies(strings.size(), null));
  }

  void sheet(String name) {
    sheet = name;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /** A text of the shared table, looked at once however many cells share it. */
  void shared(int index, int row, int column) {
    var seen = known.get(index);
    if (seen == null) {
      seen = look(strings.get(index));
      known.set(index, seen);
    }
    saw(seen, row, column);
  }

  void text(String text, int row, int column) {
    saw(look(text), row, column);
  }

  private Seen look(String text) {
    var shape = TextShape.of(text);
    var kinds = screen.kinds(text, shape);
    var name = screen.isName(text, shape);
    return kinds.isEmpty() && !name ? Seen.NOTHING : new Seen(kinds, name);
  }

  private void saw(Seen seen, int row, int column) {
    saw(seen.kinds, row, column);
    nameInRow |= seen.name;
  }

  void number(CharSequence digits, boolean date, int row, int column) {
    if (date) {
      day(digits).filter(screen::couldBeBirth).ifPresent(day -> birth(row, column));
    } else if (digits.length() == 10) {
      saw(screen.kinds(digits.toString()), row, column);
    }
  }

  void isoDate(String text, int row, int column) {
    if (text.length() >= 10 && text.matches("\\d{4}-[01]\\d-[0-3]\\d.*")) {
      var year = Integer.parseInt(text.substring(0, 4));
      if (screen.couldBeBirth(LocalDate.of(year, 1, 1))) {
        birth(row, column);
      }
    }
  }

  private Optional<LocalDate> day(CharSequence digits) {
    try {
      var serial = Double.parseDouble(digits.toString());
      return DateUtil.isValidExcelDate(serial) && serial < 200_000
          ? Optional.of(DateUtil.getLocalDateTime(serial, from1904).toLocalDate())
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void birth(int row, int column) {
    birthDateInRow = new CellPlace(sheet, row, column);
  }

  /** A name and a date long past in one row belong together. */
  void endRow() {
    if (nameInRow && birthDateInRow != null) {
      saw(
          EnumSet.of(PersonalDataKind.NAME_WITH_BIRTH_DATE),
          birthDateInRow.row(),
          birthDateInRow.column());
    }
    nameInRow = false;
    birthDateInRow = null;
  }

  private void saw(Set<PersonalDataKind> kinds, int row, int column) {
    for (var kind : kinds) {
      if (sightings.size() < Limits.SIGHTINGS) {
        sightings.add(new Sighting(kind, sheet, new CellPlace(sheet, row, column).cell()));
      }
    }
  }
}
