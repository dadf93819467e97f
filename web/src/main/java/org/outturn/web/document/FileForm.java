package org.outturn.web.document;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
public final class FileForm implements AutoCloseable {

  private static final int BUFFER = 8192;
  private static final int LONGEST_FIELD = 100_000;
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[; ]filename=\"([^\"]*)\"");

  private final Map<String, String> fields = new HashMap<>();
  private final String fileField;
  private final FileLimit limit;
  private IncomingFile file;
  private WebApplicationException refusal;
  private String fileName = "";

  private FileForm(String fileField, FileLimit limit) {
    this.fileField = fileField;
    this.limit = limit;
  }

  /**
   * Reads a form.
   *
   * @param type the request's Content-Type, with its boundary
   * @param fileField the name of the field that carries the file
   * @param limit the largest file that is taken
   * @throws InvalidInput when it is no multipart form
   * @throws WebApplicationException 400 when it is cut off
   */
  public static FileForm read(InputStream body, MediaType type, String fileField, FileLimit limit) {
    var boundary = type.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty()) {
      throw InvalidInput.field(fileField, "Send the file as multipart/form-data with a boundary");
    }
    var form = new FileForm(fileField, limit);
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
    for (var more = parts.skipPreamble(); more; more = refusal == null && parts.readBoundary()) {
      var headers = parts.readHeaders();
      var name = found(NAME, headers);
      if (name.equals(fileField) && file == null) {
        fileName = found(FILE_NAME, headers);
        receive(parts);
      } else {
        fields.put(name, field(parts));
      }
    }
  }

  /** A file too large ends the form; the fields before it are kept, to be shown again. */
  private void receive(MultipartStream parts) throws IOException {
    try {
      file = IncomingFile.receive((IncomingFile.Source) parts::readBodyData, limit);
    } catch (WebApplicationException notTaken) {
      refusal = notTaken;
    }
  }

  private static String field(MultipartStream parts) throws IOException {
    var value = new ByteArrayOutputStream();
    parts.readBodyData(new Bounded(value));
    return value.toString(StandardCharsets.UTF_8);
  }

  private static String found(Pattern pattern, String headers) {
    var found = pattern.matcher(headers);
    return found.find() ? found.group(1) : "";
  }

  /** A field's text; empty when it was not sent. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /**
   * The file; empty when none was sent.
   *
   * @throws WebApplicationException 413 when it is larger than allowed, 400 when it is cut off
   */
  public Optional<IncomingFile> file() {
    if (refusal != null) {
      throw refusal;
    }
    return Optional.ofNullable(file);
  }

  /** The file's name on the sender's machine; empty when none was chosen. */
  public String fileName() {
    return fileName;
  }

  String fileField() {
    return fileField;
  }

  /** Whether the form was drawn for this session: MVC cannot check it in a form with a file. */
  public boolean carries(String token) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), field("_csrf").getBytes(StandardCharsets.UTF_8));
  }

  /** Passes on what a field may hold, and no more of it. */
  private static final class Bounded extends FilterOutputStream {

    private int total;

    Bounded(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      total += length;
      if (total > LONGEST_FIELD) {
        throw new IOException("A field of the form is too long");
      }
      out.write(bytes, offset, length);
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
