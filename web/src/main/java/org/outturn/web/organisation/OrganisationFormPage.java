package org.outturn.web.organisation;

import java.util.List;
import org.outturn.organisation.OrganisationKind;
import org.outturn.organisation.OrganisationView;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * The form of an organisation.
 *
 * @param kinds to choose from; empty when the kind is settled
 * @param version what a change is based on; null for a new one
 * @param clash what somebody else wrote meanwhile; null when nobody did
 */
public record OrganisationFormPage(
    String title,
    String action,
    List<Crumb> crumbs,
    List<Item> kinds,
    String kind,
    String name,
    String aliases,
    String charityNumber,
    String companyNumber,
    String version,
    Clash clash,
    List<FieldError> errors) {

  private static final String NEW = "Create an organisation";

  static OrganisationFormPage empty(List<OrganisationKind> kinds) {
    return creating(blank(), kinds, List.of());
  }

  static OrganisationFormPage creating(
      OrganisationForm typed, List<OrganisationKind> kinds, List<FieldError> errors) {
    var items = kinds.stream().map(one -> Item.of(one.name(), one.words())).toList();
    return page(NEW, "new", items, typed.kind, typed, null, errors);
  }

  static OrganisationFormPage of(OrganisationView now) {
    var form = new OrganisationForm();
    form.name = now.name();
    form.aliases = String.join("\n", now.aliases());
    form.charityNumber = now.charityNumber() == null ? "" : now.charityNumber();
    form.companyNumber = now.companyNumber() == null ? "" : now.companyNumber();
    return changing(now, now.version(), form, List.of());
  }

  static OrganisationFormPage changing(
      OrganisationView now, long version, OrganisationForm typed, List<FieldError> errors) {
    return page(
        now.name(),
        now.slug() + "/edit",
        List.of(),
        now.kind().words(),
        typed,
        Long.toString(version),
        errors);
  }

  /** The form again, after somebody else saved meanwhile. */
  static OrganisationFormPage overtaken(OrganisationView now, OrganisationForm typed) {
    var page = changing(now, now.version(), typed, List.of());
    var saved = of(now);
    var clash =
        Clash.of()
            .field("name", "Name", saved.name(), typed.name)
            .field("aliases", "Other names", saved.aliases(), typed.aliases)
            .field("charityNumber", "Charity number", saved.charityNumber(), typed.charityNumber)
            .field("companyNumber", "Company number", saved.companyNumber(), typed.companyNumber)
            .done();
    return new OrganisationFormPage(
        page.title(),
        page.action(),
        page.crumbs(),
        page.kinds(),
        page.kind(),
        page.name(),
        page.aliases(),
        page.charityNumber(),
        page.companyNumber(),
        page.version(),
        clash,
        List.of());
  }

  private static OrganisationFormPage page(
      String title,
      String step,
      List<Item> kinds,
      String kind,
      OrganisationForm typed,
      String version,
      List<FieldError> errors) {
    return new OrganisationFormPage(
        title,
        "/organisations/" + step,
        List.of(
            new Crumb("Home", "/"),
            new Crumb("Organisations", "/organisations"),
            new Crumb(title, null)),
        kinds,
        kind,
        typed.name,
        typed.aliases,
        typed.charityNumber,
        typed.companyNumber,
        version,
        null,
        errors);
  }

  private static OrganisationForm blank() {
    var form = new OrganisationForm();
    form.name = "";
    form.kind = "";
    form.aliases = "";
    form.charityNumber = "";
    form.companyNumber = "";
    return form;
  }
}
