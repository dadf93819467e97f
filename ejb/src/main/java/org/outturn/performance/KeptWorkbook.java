package org.outturn.performance;

/** A workbook as it was sent, byte for byte. */
public final class KeptWorkbook {

  private final String name;
  private final String mediaType;
  private final byte[] content;

  KeptWorkbook(String name, String mediaType, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content;
  }

  public String name() {
    return name;
  }

  /** As it was recognised when it arrived. */
  public String mediaType() {
    return mediaType;
  }

  public byte[] content() {
    return content.clone();
  }
}
