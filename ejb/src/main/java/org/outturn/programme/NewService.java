package org.outturn.programme;

import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/**
 * What is said of a service.
 *
 * @param provider the slug of a provider that the body works with
 * @param grant the reference of the grant that funds it; null when there is none
 */
public record NewService(
    String title,
    String provider,
    String detail,
    String cohort,
    PartialDate commissionedOn,
    String grant,
    String source) {

  NewService checked() {
    var texts = new Texts();
    var fine =
        new NewService(
            texts.line("title", title, "Enter the title of the service"),
            texts.line("provider", provider, "Select who provides the service"),
            texts.optionalText("detail", detail),
            texts.optionalText("cohort", cohort),
            commissionedOn,
            texts.optionalLine("grant", grant),
            texts.line("source", source, "Enter the document that says so"));
    texts.done("service-invalid", "The service cannot be saved as it is");
    return fine;
  }
}
