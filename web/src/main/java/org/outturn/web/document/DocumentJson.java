package org.outturn.web.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.outturn.document.DocumentRow;
import org.outturn.document.DocumentView;

/** Documents as the API tells them. */
final class DocumentJson {

  private static final String ROOT = "/api/v1/documents/";

  private DocumentJson() {}

  static JsonObject row(DocumentRow row) {
    return common(row, !row.withdrawn()).build();
  }

  static JsonObject view(DocumentView view) {
    var json = common(view.row(), openable(view, view.versions()));
    var versions = Json.createArrayBuilder();
    view.versions().forEach(version -> versions.add(version(view, version)));
    json.add("versions", versions);
    var gone = view.withdrawal();
    if (gone == null) {
      json.addNull("withdrawal");
    } else {
      json.add(
          "withdrawal",
          Json.createObjectBuilder()
              .add("reason", gone.reason())
              .add("withdrawnBy", gone.by())
              .add("withdrawnAt", gone.at().toString()));
    }
    return json.build();
  }

  private static JsonObjectBuilder common(DocumentRow row, boolean open) {
    var file = row.type() != null;
    var json =
        Json.createObjectBuilder()
            .add("id", row.reference())
            .add("kind", file ? "FILE" : "REFERENCE")
            .add("status", row.withdrawn() ? "WITHDRAWN" : "CURRENT")
            .add("subject", SubjectParam.write(row.subject()))
            .add("title", row.title());
    put(json, "description", row.description());
    put(json, "mediaType", file ? row.type().mediaType() : null);
    put(json, "fileName", row.fileName());
    if (file) {
      json.add("sizeBytes", row.sizeBytes()).add("latestVersion", row.versions());
      json.add("shutAway", row.shutAway());
      put(json, "content", open ? ROOT + row.reference() + "/content" : null);
    } else {
      json.addNull("sizeBytes").addNull("latestVersion").add("shutAway", false).addNull("content");
    }
    put(json, "publisher", row.publisher());
    put(json, "published", row.published());
    put(json, "foundAt", row.foundAt());
    put(json, "addedBy", row.addedBy());
    put(json, "addedFrom", row.addedFromName());
    put(json, "addedAt", row.addedAt());
    return json;
  }

  private static JsonObjectBuilder version(DocumentView view, DocumentView.Version version) {
    var json =
        Json.createObjectBuilder()
            .add("number", version.number())
            .add("fileName", version.fileName())
            .add("mediaType", version.type().mediaType())
            .add("sizeBytes", version.sizeBytes())
            .add("sha256", version.sha256())
            .add("scanned", version.scanned());
    put(json, "note", version.note());
    put(json, "addedBy", version.addedBy());
    put(json, "addedAt", version.addedAt());
    put(
        json,
        "content",
        openable(view, List.of(version))
            ? ROOT + view.row().reference() + "/versions/" + version.number() + "/content"
            : null);
    return json;
  }

  /** Whether the newest of some versions can be opened by whoever reads. */
  private static boolean openable(DocumentView view, List<DocumentView.Version> versions) {
    return view.mayOpen() && !versions.isEmpty() && versions.get(0).kept();
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}
