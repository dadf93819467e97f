package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.Slice;
import org.outturn.programme.PartVoiding;
import org.outturn.programme.ProgrammeReading;
import org.outturn.programme.VoidedPart;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** The API's answers about the parts of a programme, whatever their kind. */
@RequestScoped
public class PartAnswers {

  @Inject PartForms forms;
  @Inject ProgrammeReading programmes;
  @Inject PartVoiding voids;
  @Inject Etags etags;

  /** All of them: a programme has few. */
  static Slice<?> all(List<?> items) {
    return new Slice<>(items, 1, Math.max(1, items.size()), items.size());
  }

  Slice<?> list(String slug, String path) {
    return all(forms.kind(path).list(programmes.view(slug)));
  }

  Response get(String slug, String path, String key) {
    var kind = forms.kind(path);
    var part = kind.find(programmes.view(slug), key);
    return Etags.tagged(kind.version(part), part).build();
  }

  Response add(String slug, String path, String json) {
    var kind = forms.kind(path);
    var key = kind.add(slug, Said.sent(json, Map.of()));
    var part = kind.find(programmes.view(slug), key);
    return Response.created(URI.create("/api/v1/programmes/%s/%s/%s".formatted(slug, path, key)))
        .entity(part)
        .tag(new EntityTag(Long.toString(kind.version(part))))
        .build();
  }

  /** What is left out stays as it is. */
  Response change(String slug, String path, String key, String json) {
    var kind = forms.kind(path);
    var now = kind.find(programmes.view(slug), key);
    kind.change(slug, key, etags.required(), Said.sent(json, kind.texts(now)));
    return get(slug, path, key);
  }

  VoidedPart takeBack(String slug, String path, String key, String json) {
    return voids.takeBack(slug, path, key, etags.ifMatch(), Body.of(json).text("reason"));
  }
}
