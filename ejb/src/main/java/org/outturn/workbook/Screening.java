package org.outturn.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;

/** The screen for personal data at work on one workbook: remembers where something was seen. */
final class Screening {

  private final PersonalDataScreen screen;
  private final SharedStrings strings;
  private final boolean from1904;
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Set<PersonalDataKind>> known;

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
    var kinds = known.get(index);
    if (kinds == null) {
      kinds = screen.kinds(strings.get(index));
      known.set(index, kinds);
    }
    saw(kinds, row, column);
    nameInRow |= screen.isName(strings.get(index));
  }

  void text(String text, int row, int column) {
    saw(screen.kinds(text), row, column);
    nameInRow |= screen.isName(text);
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
