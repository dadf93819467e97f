package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.StaleVersion;
import org.outturn.programme.PartVoiding;
import org.outturn.programme.ProgrammeReading;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Flash;

/** The forms that add a part to a programme or change one, whatever its kind. */
@RequestScoped
public class PartForms {

  @Inject @Any Instance<PartKind> kinds;
  @Inject ProgrammeReading programmes;
  @Inject Forms forms;
  @Inject Voidings voidings;
  @Inject PartVoiding voids;
  @Inject Flash flash;

  PartKind kind(String path) {
    return kinds.stream()
        .filter(one -> one.path().equals(path))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  String empty(String slug, String path) {
    forms.open();
    return forms.show(adding(programmes.view(slug), kind(path)));
  }

  Response add(String slug, String path, MultivaluedMap<String, String> form) {
    forms.open();
    var programme = programmes.view(slug);
    var kind = kind(path);
    var said = Said.typed(form);
    try {
      kind.add(slug, said);
      return saved(programme, kind, "added");
    } catch (InvalidInput wrong) {
      return forms.wrong(adding(programme, kind), said, wrong);
    }
  }

  String filled(String slug, String path, String key) {
    forms.open();
    var programme = programmes.view(slug);
    var kind = kind(path);
    return forms.show(changing(programme, kind, kind.find(programme, key)));
  }

  Response change(String slug, String path, String key, MultivaluedMap<String, String> form) {
    forms.open();
    var programme = programmes.view(slug);
    var kind = kind(path);
    var now = kind.find(programme, key);
    var said = Said.typed(form);
    try {
      kind.change(slug, key, Forms.version(said), said);
      return saved(programme, kind, "saved");
    } catch (InvalidInput wrong) {
      return forms.wrong(changing(programme, kind, now).basedOn(said.text("version")), said, wrong);
    } catch (StaleVersion overtaken) {
      return forms.stale(changing(programme, kind, now), said, kind.texts(now), kind.version(now));
    }
  }

  String voiding(String slug, String path, String key) {
    forms.open();
    var programme = programmes.view(slug);
    var kind = kind(path);
    return voidings.show(voiding(programme, kind, kind.find(programme, key)));
  }

  Response takeBack(String slug, String path, String key, MultivaluedMap<String, String> form) {
    forms.open();
    var programme = programmes.view(slug);
    var kind = kind(path);
    var page = voiding(programme, kind, kind.find(programme, key));
    return voidings.takeBack(
        page,
        Said.typed(form),
        (version, reason) -> voids.takeBack(slug, path, key, version, reason),
        "/programmes/" + slug);
  }

  private static VoidingPage voiding(ProgrammeView programme, PartKind kind, Object part) {
    return VoidingPage.of(
        kind.title(part),
        programme.title(),
        List.of(
            new Crumb("Programmes", "/programmes"),
            new Crumb(programme.title(), "/programmes/" + programme.slug())),
        address(programme, kind, part) + "/voiding",
        kind.version(part));
  }

  private Response saved(ProgrammeView programme, PartKind kind, String what) {
    var noun = kind.noun(programme);
    flash.say(
        noun.substring(0, 1).toUpperCase(java.util.Locale.UK) + noun.substring(1) + " " + what);
    return Response.ok("redirect:/programmes/" + programme.slug()).build();
  }

  private static FormPage adding(ProgrammeView programme, PartKind kind) {
    var noun = kind.noun(programme);
    return page(
        programme,
        "Add " + ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun,
        kind.path() + "/new",
        kind.fields(programme),
        Map.of(),
        null);
  }

  private static FormPage changing(ProgrammeView programme, PartKind kind, Object part) {
    return page(
            programme,
            "Change " + kind.title(part),
            kind.path() + "/" + kind.key(part) + "/edit",
            kind.changeFields(programme),
            kind.texts(part),
            Long.toString(kind.version(part)))
        .orVoid(address(programme, kind, part) + "/voiding");
  }

  private static String address(ProgrammeView programme, PartKind kind, Object part) {
    return "/programmes/%s/%s/%s".formatted(programme.slug(), kind.path(), kind.key(part));
  }

  private static FormPage page(
      ProgrammeView programme,
      String title,
      String path,
      List<Field> fields,
      Map<String, String> typed,
      String version) {
    var address = "/programmes/" + programme.slug();
    return new FormPage(
        title,
        programme.title(),
        address + "/" + path,
        List.of(
            new Crumb("Programmes", "/programmes"),
            new Crumb(programme.title(), address),
            new Crumb(title, null)),
        fields,
        typed,
        version,
        null,
        List.of());
  }
}
