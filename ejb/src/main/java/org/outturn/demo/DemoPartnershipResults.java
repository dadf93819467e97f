package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.outturn.kernel.PartialDate;
import org.outturn.programme.Direction;
import org.outturn.programme.FigureKind;
import org.outturn.programme.NewFigure;
import org.outturn.programme.NewPledgeUpdate;
import org.outturn.programme.PledgeStatus;
import org.outturn.programme.Pledging;
import org.outturn.programme.PublishedFigures;

/** What the partnership's papers claim as results, each with its own scope, period and source. */
@Dependent
class DemoPartnershipResults {

  private static final String BOROUGH = "London Borough of Waltham Forest";
  private static final String AREA = "St James Street area of Walthamstow";
  private static final String PILOT = "Six months of the pilot; dates not stated";
  private static final PartialDate NOVEMBER = new PartialDate("2019-11");

  @Inject PublishedFigures figures;
  @Inject Pledging pledges;

  /** The news of the launch: the pilot in one area, after violence had risen sharply in 2018. */
  void announced() {
    pilot(
        "Knife crime",
        "Recorded knife crime fell by 38% in the area, after serious violence had risen there in"
            + " 2018.",
        38,
        "%",
        Direction.FALL,
        "Recorded knife crime in the area",
        "The case study repeats 38% as a fall in crime, not knife crime.");
    pilot(
        "Arrests",
        "The operation made 70 arrests.",
        70,
        "arrests",
        null,
        "People arrested by the operation",
        null);
    pilot(
        "Knives seized",
        "The operation seized knives 15 times.",
        15,
        "knife seizures",
        null,
        "Seizures by the operation",
        null);
    pilot(
        "Awaiting sentencing",
        "17 people were awaiting sentencing as a result.",
        17,
        "people",
        null,
        "People arrested by the operation",
        "At the time of the news, after the six months.");
  }

  private void pilot(
      String title,
      String statement,
      long value,
      String unit,
      Direction direction,
      String population,
      String note) {
    result(
        new NewFigure(
            title,
            statement,
            BigDecimal.valueOf(value),
            null,
            unit,
            direction,
            AREA,
            population,
            PILOT,
            null,
            null,
            DemoSources.NEWS,
            "fourth paragraph",
            new PartialDate("2019-04-26"),
            false,
            note));
  }

  /** The case study: later facts, which carry their own dates. */
  void learned() {
    study(
        "Knife crime",
        "Knife-crime offences fell by 27% over 12 months, by November 2019.",
        27L,
        null,
        "%",
        Direction.FALL,
        "Knife-crime offences in the borough",
        "12 months to November 2019",
        null,
        NOVEMBER,
        1);
    study(
        "Persistent absence",
        "Persistent absence fell by nearly 20%.",
        20L,
        "nearly",
        "%",
        Direction.FALL,
        "Pupils who are persistently absent",
        "School year 2018/19",
        new PartialDate("2018"),
        new PartialDate("2019"),
        2);
    study(
        "Joint operations with police",
        "More joint operations with the police than any other London borough.",
        null,
        null,
        null,
        null,
        "Joint operations, compared with other London boroughs",
        "Not stated",
        null,
        null,
        3);
    study(
        "Community mentors",
        "48 community mentors were trained, and residents were recruited as"
            + " Ask Me ambassadors.",
        48L,
        null,
        "mentors trained",
        null,
        "Mentors for people at risk of gangs and violence",
        "Not stated",
        null,
        null,
        4);
    study(
        "Safe & Together",
        "First borough to use the Safe & Together model for survivors of" + " domestic abuse.",
        null,
        null,
        null,
        null,
        "Support of domestic abuse survivors",
        "Not stated",
        null,
        null,
        5);
    study(
        "Life Skills",
        "A first cohort of 2,000 primary school pupils is on the programme, with"
            + " the best progression in the United Kingdom.",
        2_000L,
        null,
        "pupils",
        null,
        "Primary school pupils on the Life Skills programme",
        "Not stated",
        null,
        null,
        6);
    pledges.update(
        DemoPartnership.SLUG,
        "P1",
        new NewPledgeUpdate(
            PledgeStatus.UNDER_WAY,
            BigDecimal.valueOf(2_000),
            "A first cohort of 2,000 pupils; the case study does not date it.",
            new PartialDate("2019"),
            DemoSources.CASE_STUDY + ", Results 6"));
  }

  private void study(
      String title,
      String statement,
      Long value,
      String qualifier,
      String unit,
      Direction direction,
      String population,
      String period,
      PartialDate starts,
      PartialDate ends,
      int item) {
    result(
        new NewFigure(
            title,
            statement,
            value == null ? null : BigDecimal.valueOf(value),
            qualifier,
            unit,
            direction,
            BOROUGH,
            population,
            period,
            starts,
            ends,
            DemoSources.CASE_STUDY,
            "Results " + item,
            null,
            false,
            null));
  }

  private void result(NewFigure figure) {
    figures.record(DemoPartnership.SLUG, FigureKind.RESULT, figure);
  }
}
