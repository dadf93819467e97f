package org.outturn.pack;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one cell style of each look. Colours keep a contrast of 4.5 to 1 or more. */
final class Styles {

  private static final String FAMILY = "Arial";
  private static final String BLUE = "1D4F91";
  private static final String GREY = "484949";

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    workbook.getFontAt(0).setFontName(FAMILY);
    workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    for (var look : Look.values()) {
      styles.put(look, style(look));
    }
  }

  CellStyle of(Look look) {
    return styles.get(look);
  }

  private XSSFCellStyle style(Look look) {
    var style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setWrapText(look != Look.TITLE && look != Look.HEADING && look != Look.MARKING);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(look.alignment());
    if (look.alignment() == HorizontalAlignment.RIGHT) {
      style.setIndention((short) 1);
    }
    if (look.format() != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    fill(style, look);
    if (framed(look)) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(colour("B1B4B6"));
    }
    return style;
  }

  private static boolean framed(Look look) {
    return switch (look) {
      case TITLE, HEADING, BODY, MARKING, GAP -> false;
      default -> true;
    };
  }

  private static void fill(XSSFCellStyle style, Look look) {
    var colour =
        switch (look) {
          case HEAD, HEAD_FIGURE, HEAD_NOTE, HEAD_NOTE_FIGURE, KEY -> "F3F2F1";
          case GAP -> "0B0C0C";
          case GREEN -> "CCE2D8";
          case AMBER -> "FFF7BF";
          case RED -> "F6D7D2";
          default -> null;
        };
    if (colour != null) {
      style.setFillForegroundColor(colour(colour));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
  }

  private XSSFFont font(Look look) {
    var font = workbook.createFont();
    font.setFontName(FAMILY);
    font.setFontHeightInPoints(
        (short)
            switch (look) {
              case TITLE -> 16;
              case HEADING -> 12;
              case HEAD_NOTE, HEAD_NOTE_FIGURE -> 9;
              default -> 10;
            });
    font.setBold(
        switch (look) {
          case TITLE, HEADING, MARKING, HEAD, HEAD_FIGURE, KEY -> true;
          default -> false;
        });
    if (look.isFigure() || look == Look.LINK) {
      font.setColor(colour(BLUE));
    } else if (look == Look.HEAD_NOTE || look == Look.HEAD_NOTE_FIGURE) {
      font.setColor(colour(GREY));
    }
    return font;
  }

  private static XSSFColor colour(String rgb) {
    var value = Integer.parseInt(rgb, 16);
    return new XSSFColor(
        new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
  }
}
