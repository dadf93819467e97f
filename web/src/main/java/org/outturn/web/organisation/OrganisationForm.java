package org.outturn.web.organisation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import org.outturn.organisation.OrganisationDetails;
import org.outturn.organisation.OrganisationKind;
import org.outturn.web.api.Sent;

/** What was typed about an organisation. */
public class OrganisationForm {

  @FormParam("name")
  @DefaultValue("")
  String name;

  @FormParam("kind")
  @DefaultValue("")
  String kind;

  /** One to a line. */
  @FormParam("aliases")
  @DefaultValue("")
  String aliases;

  @FormParam("charityNumber")
  @DefaultValue("")
  String charityNumber;

  @FormParam("companyNumber")
  @DefaultValue("")
  String companyNumber;

  OrganisationDetails details() {
    return details(Sent.word(OrganisationKind.class, "kind", kind));
  }

  OrganisationDetails details(OrganisationKind fixed) {
    return new OrganisationDetails(
        name, fixed, List.of(aliases.split("\\R")), charityNumber, companyNumber);
  }
}
