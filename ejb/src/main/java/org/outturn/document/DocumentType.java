package org.outturn.document;

import java.util.List;
import java.util.Locale;

/** The kinds of file that are taken as documents. */
public enum DocumentType {
  PDF("PDF", "application/pdf", "pdf"),
  WORD(
      "Word document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  OLD_WORD("Word document", "application/msword", "doc"),
  EXCEL(
      "Excel workbook",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx"),
  OLD_EXCEL("Excel workbook", "application/vnd.ms-excel", "xls"),
  PNG("PNG image", "image/png", "png"),
  JPEG("JPEG image", "image/jpeg", "jpg", "jpeg"),
  GIF("GIF image", "image/gif", "gif"),
  WEBP("WebP image", "image/webp", "webp"),
  HEIC("HEIC image", "image/heic", "heic", "heif"),
  TEXT("Text file", "text/plain", "txt"),
  CSV("CSV file", "text/csv", "csv");

  private final String words;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> endings;

  DocumentType(String words, String mediaType, String... endings) {
    this.words = words;
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** The words of pages. */
  public String words() {
    return words;
  }

  /** "an Excel workbook". */
  String withArticle() {
    return (words.startsWith("E") ? "an " : "a ") + words;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The type that a file was kept as. */
  public static DocumentType of(String mediaType) {
    for (var type : values()) {
      if (type.mediaType.equals(mediaType)) {
        return type;
      }
    }
    throw new IllegalArgumentException(mediaType);
  }

  boolean isText() {
    return this == TEXT || this == CSV;
  }

  /** Whether a file's name ends as files of this type do. */
  boolean fits(String name) {
    return endings.contains(ending(name));
  }

  /** The usual ending with its dot. */
  String ending() {
    return "." + endings.get(0);
  }

  /** What stands after the last dot, in small letters; empty without one. */
  static String ending(String name) {
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
