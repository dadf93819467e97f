package org.outturn.web.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.outturn.access.AccountRow;
import org.outturn.access.Role;
import org.outturn.grant.GrantsOfOrganisation;
import org.outturn.kernel.Dates;
import org.outturn.organisation.OrganisationKind;
import org.outturn.organisation.OrganisationLinks;
import org.outturn.organisation.OrganisationView;
import org.outturn.organisation.WorkingLink;
import org.outturn.web.decision.DiscrepanciesAbout;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/**
 * The page of one organisation.
 *
 * @param manages whether the reader may change it and sees its accounts
 * @param links the bodies that it works or worked with, as far as the reader may know
 * @param bodies those that the reader may link it to
 * @param grants those that the reader may see; null when their role reads no grants
 * @param about the discrepancies about it; null when the reader may know of none
 * @param typed what was typed into the form that ends a link
 */
public record OrganisationPage(
    OrganisationView one,
    boolean manages,
    List<WorkingLink> links,
    List<OrganisationLinks.Choice> bodies,
    List<AccountRow> accounts,
    List<GrantsOfOrganisation.Row> grants,
    DiscrepanciesAbout about,
    Map<String, String> typed,
    List<FieldError> errors) {

  private static final String NOT_STATED = "Not stated";

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Organisations", "/organisations"),
        new Crumb(one.name(), null));
  }

  public boolean provider() {
    return one.kind() == OrganisationKind.PROVIDER;
  }

  public List<SummaryRow> facts() {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of("Kind", one.kind().words()));
    rows.add(
        SummaryRow.of(
            "Other names",
            one.aliases().isEmpty() ? "None recorded" : String.join("; ", one.aliases())));
    rows.add(
        SummaryRow.of(
            "Charity number", Objects.requireNonNullElse(one.charityNumber(), NOT_STATED)));
    rows.add(
        SummaryRow.of(
            "Company number", Objects.requireNonNullElse(one.companyNumber(), NOT_STATED)));
    rows.add(
        SummaryRow.of(
            "Identifiers for 360Giving",
            one.identifiers().isEmpty()
                ? "None: they need a charity or company number"
                : String.join(", ", one.identifiers())));
    return rows;
  }

  public List<List<Cell>> linkRows() {
    return links.stream()
        .map(
            link ->
                List.of(
                    Cell.text(link.name()),
                    Cell.text(
                        link.startedOn() == null ? "Not recorded" : Dates.day(link.startedOn())),
                    Cell.text(link.endedOn() == null ? "Goes on" : Dates.day(link.endedOn())),
                    Cell.text(Objects.requireNonNullElse(link.reason(), ""))))
        .toList();
  }

  /** The links whose end is not recorded, which the reader may end. */
  public List<WorkingLink> endable() {
    return links.stream()
        .filter(link -> link.endedOn() == null)
        .filter(link -> bodies.stream().anyMatch(body -> body.slug().equals(link.body())))
        .toList();
  }

  /** The bodies that do not work with it now and that the reader may link it to. */
  public List<Item> linkable() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Select a body"));
    bodies.stream()
        .filter(
            body ->
                links.stream()
                    .noneMatch(link -> link.body().equals(body.slug()) && link.endedOn() == null))
        .forEach(body -> items.add(Item.of(body.slug(), body.name())));
    return items;
  }

  /** What was typed to end the link with a body. */
  public String typed(WorkingLink link, String field) {
    return link.body().equals(typed.get("body")) ? typed.getOrDefault(field, "") : "";
  }

  public List<FieldError> errors(WorkingLink link) {
    return link.body().equals(typed.get("body")) ? errors : List.of();
  }

  public List<List<Cell>> grantRows() {
    return grants.stream()
        .map(
            grant ->
                List.of(
                    Cell.link(grant.reference(), "/grants/" + grant.reference())
                        .withClasses("outturn-nowrap"),
                    Cell.text(grant.title()),
                    Cell.text(part(grant)),
                    Cell.text(grant.status().words()),
                    Cell.link(
                        "Documents",
                        "/grants/" + grant.reference() + "/documents",
                        "of " + grant.reference())))
        .toList();
  }

  private static String part(GrantsOfOrganisation.Row grant) {
    var words =
        switch (grant.part()) {
          case "LEAD" -> "Lead provider";
          case "PARTNER" -> "Delivery partner";
          case "FUNDER" -> "Funder";
          default -> "Commissioning body";
        };
    return grant.startsOn() == null ? words : words + " from " + Dates.day(grant.startsOn());
  }

  public List<List<Cell>> accountRows() {
    return accounts.stream()
        .map(
            account ->
                List.of(
                    Cell.link(account.displayName(), "/accounts/" + account.username()),
                    Cell.text(
                        account.roles().stream()
                            .map(Role::words)
                            .collect(Collectors.joining(", "))),
                    Cell.text(account.status().words())))
        .toList();
  }

  public static List<Cell> heads(String... words) {
    return java.util.Arrays.stream(words).map(Cell::text).toList();
  }
}
