package org.outturn.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Tells by a package's table of contents whether it is a plain Excel workbook. */
final class PackageKind {

  private static final String TYPES = "[Content_Types].xml";
  private static final String MEND =
      " Send the Excel workbook (.xlsx) that you downloaded here and filled in.";

  private PackageKind() {}

  /** The name of the workbook's main part. */
  static String workbook(PackageParts parts) throws IOException, XMLStreamException {
    if (!parts.has(TYPES)) {
      throw notXlsx(
          parts.peek("mimetype", 80).contains("opendocument")
              ? "This is an OpenDocument file (.ods). Save it as an Excel workbook (.xlsx)."
              : "This is a zip archive, not a workbook." + MEND);
    }
    var main = Relations.of(parts, "").first("officeDocument");
    var type = type(parts, main);
    if (type.contains("sheet.binary")) {
      throw notXlsx(
          "This is a binary Excel file (.xlsb)."
              + " Save it as an Excel workbook (.xlsx) and upload that.");
    }
    if (type.contains("macroEnabled") || parts.hasNameEnding("vbaProject.bin")) {
      throw Unreadable.unusable(
          "macros",
          "The workbook holds macros, which are not accepted."
              + " Save it as an Excel workbook (.xlsx) without macros and upload that.");
    }
    if (!type.contains("spreadsheetml")) {
      throw notXlsx("This is not an Excel workbook." + MEND);
    }
    return main;
  }

  private static Unreadable notXlsx(String message) {
    return Unreadable.notXlsx("not-xlsx", message);
  }

  private static String type(PackageParts parts, String main)
      throws IOException, XMLStreamException {
    var fallback = "";
    try (var xml = parts.xml(TYPES)) {
      while (xml.nextStart()) {
        var type = String.valueOf(xml.attribute("ContentType"));
        if (xml.at("Override") && ("/" + main).equals(xml.attribute("PartName"))) {
          return type;
        }
        if (xml.at("Default") && main.endsWith("." + xml.attribute("Extension"))) {
          fallback = type;
        }
      }
    }
    return fallback;
  }
}
