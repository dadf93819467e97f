package org.outturn.web.performance;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.fileupload.MultipartStream;
import org.outturn.kernel.InvalidInput;

/**
 * A form with one file, read as it streams in. The server's own multipart parts are not used: they
 * are never freed.
 */
final class FileForm implements AutoCloseable {

  private static final int BUFFER = 8192;
  private static final int LONGEST_FIELD = 10_000;
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[; ]filename=\"([^\"]*)\"");

  private final Map<String, String> fields = new HashMap<>();
  private final String fileField;
  private IncomingFile file;
  private String fileName = "";

  private FileForm(String fileField) {
    this.fileField = fileField;
  }

  /**
   * Reads a form.
   *
   * @param type the request's Content-Type, with its boundary
   * @param fileField the name of the field that carries the file
   * @throws InvalidInput when it is no multipart form
   * @throws jakarta.ws.rs.WebApplicationException 413 or 400 as {@link IncomingFile} tells
   */
  static FileForm read(InputStream body, MediaType type, String fileField) {
    var boundary = type.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty()) {
      throw InvalidInput.field(fileField, "Send the file as multipart/form-data with a boundary");
    }
    var form = new FileForm(fileField);
    try {
      form.parts(
          new MultipartStream(body, boundary.getBytes(StandardCharsets.US_ASCII), BUFFER, null));
      return form;
    } catch (IOException e) {
      form.close();
      throw IncomingFile.cutOff();
    } catch (RuntimeException e) {
      form.close();
      throw e;
    }
  }

  private void parts(MultipartStream parts) throws IOException {
    parts.setHeaderEncoding(StandardCharsets.UTF_8.name());
    for (var more = parts.skipPreamble(); more; more = parts.readBoundary()) {
      var headers = parts.readHeaders();
      var name = found(NAME, headers);
      if (name.equals(fileField) && file == null) {
        fileName = found(FILE_NAME, headers);
        file = IncomingFile.receive((IncomingFile.Source) parts::readBodyData);
      } else {
        fields.put(name, field(parts));
      }
    }
  }

  private static String field(MultipartStream parts) throws IOException {
    var value = new ByteArrayOutputStream();
    parts.readBodyData(value);
    if (value.size() > LONGEST_FIELD) {
      throw new IOException("A field of the form is too long");
    }
    return value.toString(StandardCharsets.UTF_8);
  }

  private static String found(Pattern pattern, String headers) {
    var found = pattern.matcher(headers);
    return found.find() ? found.group(1) : "";
  }

  /** A field's text; empty when it was not sent. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The file; empty when none was sent. */
  Optional<IncomingFile> file() {
    return Optional.ofNullable(file);
  }

  /** The file's name on the sender's machine; empty when none was chosen. */
  String fileName() {
    return fileName;
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
