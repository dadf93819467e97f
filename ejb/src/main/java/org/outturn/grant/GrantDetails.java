package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Money;
import org.outturn.kernel.Texts;

/**
 * What is said of a grant when it is set up or described anew.
 *
 * @param decision the reference of the decision it rests on; null when there is none
 * @param recommendation the letter of the recommendation that it carries out; null for none
 * @param predecessor the reference of the grant it follows; null when there is none
 * @param predecessorReason why it follows that one
 * @param ceiling the most that may be paid; null when not stated
 * @param startsOnInferred whether the first day is our reading, because papers do not state it
 * @param endsOn null: not stated
 * @param deliveryEndsOn when delivery ends, where that is another day than the grant's
 * @param programmeTotal what papers give as the whole programme, all funders; null: not stated
 * @param responsibleOfficer the office of the senior responsible officer
 * @param reportingFrom the day from which returns are due here; null: none are
 */
public record GrantDetails(
    String title,
    String decision,
    String recommendation,
    String predecessor,
    String predecessorReason,
    Instrument instrument,
    Money ceiling,
    LocalDate startsOn,
    boolean startsOnInferred,
    LocalDate endsOn,
    LocalDate deliveryEndsOn,
    Money programmeTotal,
    String responsibleOfficer,
    LocalDate reportingFrom) {

  /** Details of a grant that carries out no recommendation of its decision by its letter. */
  public GrantDetails(
      String title,
      String decision,
      String predecessor,
      String predecessorReason,
      Instrument instrument,
      Money ceiling,
      LocalDate startsOn,
      boolean startsOnInferred,
      LocalDate endsOn,
      LocalDate deliveryEndsOn,
      Money programmeTotal,
      String responsibleOfficer,
      LocalDate reportingFrom) {
    this(
        title,
        decision,
        null,
        predecessor,
        predecessorReason,
        instrument,
        ceiling,
        startsOn,
        startsOnInferred,
        endsOn,
        deliveryEndsOn,
        programmeTotal,
        responsibleOfficer,
        reportingFrom);
  }

  /** The details with their text stripped; what is wrong is noted, each at its field. */
  GrantDetails checked(Texts texts) {
    var name = texts.line("title", title, "Enter the title of the grant");
    texts.needed("instrument", instrument, "Choose grant or contract");
    texts.needed("startsOn", startsOn, "Enter the day the grant starts");
    texts.inOrder("endsOn", startsOn, endsOn, "The grant must end on or after the day it starts");
    texts.inOrder(
        "deliveryEndsOn", startsOn, deliveryEndsOn, "Delivery must end after the grant starts");
    Sums.positive(texts, "ceiling", ceiling, "The ceiling");
    Sums.positive(texts, "programmeTotal", programmeTotal, "The whole programme");
    return new GrantDetails(
        name,
        texts.optionalLine("decision", decision),
        texts.optionalLine("recommendation", recommendation),
        texts.optionalLine("predecessor", predecessor),
        texts.optionalText("predecessorReason", predecessorReason),
        instrument,
        ceiling,
        startsOn,
        startsOnInferred,
        endsOn,
        deliveryEndsOn,
        programmeTotal,
        texts.optionalLine("responsibleOfficer", responsibleOfficer),
        reportingFrom);
  }
}
