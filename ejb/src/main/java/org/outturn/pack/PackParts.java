package org.outturn.pack;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** Makes the parts of a pack: those that hold its cells are ours, all others POI's. */
final class PackParts extends XSSFFactory {

  @Override
  public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
    if (descriptor == XSSFRelation.WORKSHEET) {
      return new RowsSheet();
    }
    return descriptor == XSSFRelation.SHARED_STRINGS
        ? new SharedTexts()
        : super.newDocumentPart(descriptor);
  }
}
