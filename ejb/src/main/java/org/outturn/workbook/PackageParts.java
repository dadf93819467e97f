package org.outturn.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of an .xlsx package, inflated one at a time and never beyond the limits. Parts that a
 * return does not need (pictures, themes, macros) are never inflated.
 */
final class PackageParts implements AutoCloseable {

  private final ZipFile zip;
  private final XMLInputFactory factory = XmlCursor.factory();
  private long inflated;

  private PackageParts(ZipFile zip) {
    this.zip = zip;
  }

  static PackageParts open(Path file) throws IOException {
    var zip = opened(file);
    if (zip.size() > Limits.PARTS) {
      zip.close();
      throw Limits.exceeded("more than 2,000 parts");
    }
    return new PackageParts(zip);
  }

  private static ZipFile opened(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw Unreadable.damaged();
    }
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  boolean hasNameEnding(String end) {
    return zip.stream().anyMatch(entry -> entry.getName().endsWith(end));
  }

  /** A part's first bytes as text; empty when there is no such part. */
  String peek(String part, int length) throws IOException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      return "";
    }
    try (var in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
  }

  /** Walks a part that must be there. */
  XmlCursor xml(String part) throws IOException, XMLStreamException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      throw Unreadable.damaged();
    }
    if (entry.getSize() > Limits.PART_BYTES) {
      throw Limits.exceeded("a part of more than 160 MB");
    }
    var bytes = new Inflated(zip.getInputStream(entry), entry);
    var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
    return XmlCursor.open(factory, new GuardedReader(text));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out of one part; what the package claims about its size is not believed. */
  private final class Inflated extends FilterInputStream {

    private final long packed;
    private long count;

    Inflated(InputStream in, ZipEntry entry) {
      super(in);
      packed = Math.max(1, entry.getCompressedSize());
    }

    @Override
    public int read() throws IOException {
      var value = super.read();
      if (value >= 0) {
        counted(1);
      }
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = super.read(buffer, offset, length);
      if (read > 0) {
        counted(read);
      }
      return read;
    }

    private void counted(int bytes) {
      count += bytes;
      inflated += bytes;
      if (count > Limits.PART_BYTES || inflated > Limits.TOTAL_BYTES) {
        throw Limits.exceeded("more than 200 MB once unpacked");
      }
      if (count > Limits.RATIO_FREE_BYTES && count / packed > Limits.RATIO) {
        throw Limits.exceeded("a part that unpacks to more than 150 times its size");
      }
    }
  }
}
