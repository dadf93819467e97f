package org.outturn.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.InvalidInput;
import org.outturn.organisation.OrganisationCreation;
import org.outturn.organisation.OrganisationDetails;
import org.outturn.organisation.OrganisationKind;
import org.outturn.workbook.TableRow;

/** Adds the organisations of a file, before anything of the file names them. */
@Dependent
class NewOrganisations {

  @Inject OrganisationCreation creation;
  @Inject CurrentActor actor;

  /**
   * Adds those that fit; what does not fit is remembered in the rows.
   *
   * @param known comes to know them by all their names, also those that do not fit: what names them
   *     is not wrong for that
   * @return how many were added
   */
  int add(Rows rows, KnownThings known) {
    var added = 0;
    for (var row : rows.of(PartySheets.ORGANISATIONS)) {
      if (!row.has("name")) {
        continue;
      }
      if (known.party(row.text("name")) != null) {
        rows.wrong(
            row,
            "name",
            "already-known",
            "There is an organisation of this name already. Leave this row out: the other sheets"
                + " can name it");
        continue;
      }
      var wanted = details(row);
      var slug = "-";
      try {
        slug = creation.create(wanted, actor.get().organisation());
        added++;
      } catch (InvalidInput wrong) {
        rows.wrong(row, wrong);
      }
      var provider = wanted.kind() != OrganisationKind.FUNDER;
      known.add(wanted.name(), slug, provider);
      for (var alias : wanted.aliases()) {
        known.add(alias, slug, provider);
      }
    }
    return added;
  }

  private static OrganisationDetails details(TableRow row) {
    var aliases = row.text("aliases");
    return new OrganisationDetails(
        row.text("name"),
        RowThings.word(OrganisationKind.class, row, "kind"),
        aliases == null ? List.of() : Arrays.asList(aliases.split(";")),
        row.text("charityNumber"),
        row.text("companyNumber"));
  }
}
