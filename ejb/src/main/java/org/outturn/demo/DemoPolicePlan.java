package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.SubjectRef;
import org.outturn.programme.Alias;
import org.outturn.programme.FigureKind;
import org.outturn.programme.NewFigure;
import org.outturn.programme.NewObjective;
import org.outturn.programme.NewProgramme;
import org.outturn.programme.NewService;
import org.outturn.programme.ObjectiveEditing;
import org.outturn.programme.ObjectiveKind;
import org.outturn.programme.ProgrammeEditing;
import org.outturn.programme.ProgrammeKind;
import org.outturn.programme.PublishedFigures;
import org.outturn.programme.ServiceEditing;

/** MOPAC's Police and Crime Plan: its objectives, what serves them, the baselines around them. */
@Dependent
class DemoPolicePlan {

  private static final String PLAN = "Police and Crime Plan 2017-21";
  private static final String SLUG = "police-and-crime-plan-2017-21";
  private static final String LONDON = "London";
  private static final PartialDate SEPTEMBER = new PartialDate("2016-09");

  @Inject ProgrammeEditing programmes;
  @Inject ServiceEditing services;
  @Inject ObjectiveEditing objectives;
  @Inject PublishedFigures figures;

  void load() {
    programmes.create(
        new NewProgramme(
            ProgrammeKind.PROGRAMME,
            PLAN,
            List.of(new Alias("2017-21 Police and Crime plan", DemoSources.PAPER + " 1.7")),
            new PartialDate("2017"),
            "What the decision on London Gang Exit and on Ending Gang Violence and Exploitation"
                + " says of the plan, and the measures of London that surround it.",
            List.of(),
            DemoSources.PAPER));
    services.add(SLUG, service("London Gang Exit", DemoOrganisations.SAFER_LONDON, "LGE-2017"));
    services.add(
        SLUG, service("Ending Gang Violence and Exploitation reviews", "atcm", "EGVE-2017"));
    objectives();
    matrix();
    assessment();
  }

  private static NewService service(String title, String provider, String grant) {
    return new NewService(title, provider, null, null, null, grant, DemoSources.PAPER);
  }

  private void objectives() {
    objective(
        PLAN,
        ObjectiveKind.STRAND,
        "Keeping children and young people safe",
        "The strand of the plan that both services serve.",
        "1.1, 2.1",
        "LGE-2017",
        "EGVE-2017");
    objective(
        PLAN,
        ObjectiveKind.COMMITMENT,
        "Specialist services with London CRC and NHS England",
        "Invest in advocacy, mentoring, and specialist help with health, housing and employment.",
        "1.1",
        "LGE-2017");
    objective(
        PLAN,
        ObjectiveKind.COMMITMENT,
        "Peer reviews of Ending Gang Violence and Exploitation",
        "Build on good local practice, such as gangs units of several agencies under one roof.",
        "2.1",
        "EGVE-2017");
    objective(
        "Knife Crime Strategy",
        ObjectiveKind.COMMITMENT,
        "Continue and develop the London Gang Exit service",
        "For people in gangs who use weapons: skills, employability and access to jobs.",
        "1.2",
        "LGE-2017");
  }

  private void objective(
      String plan,
      ObjectiveKind kind,
      String title,
      String detail,
      String section,
      String... grants) {
    var source = DemoSources.PAPER + ", " + section;
    var reference = objectives.create(new NewObjective(plan, kind, title, detail, source));
    objectives.link(reference, SubjectRef.of("decision", "PCD-211"), source);
    objectives.link(reference, SubjectRef.of("programme", SLUG), source);
    for (var grant : grants) {
      objectives.link(reference, SubjectRef.of("grant", grant), source);
    }
  }

  /** MOPAC's analysis of the Trident Gangs Matrix; how many were on it is not stated. */
  private void matrix() {
    matrix("male", "99", null);
    matrix("under 25", "79", null);
    matrix("recorded as BME", "88", "BME is the document's own label, quoted.");
  }

  private void matrix(String who, String percent, String note) {
    measure(
        "Trident Gangs Matrix: " + who,
        "%s%% of those on the matrix were %s.".formatted(percent, who),
        percent,
        null,
        "%",
        "People on the Trident Gangs Matrix; their number is not stated",
        "September 2016",
        SEPTEMBER,
        SEPTEMBER,
        "5.1",
        note);
  }

  /** The plan's Integrated Impact Assessment. */
  private void assessment() {
    measure(
        "Serious youth violence",
        "6,600 young people were victims of serious youth violence, which had risen for three"
            + " years.",
        "6600",
        null,
        "young victims",
        "Young victims of serious youth violence",
        "12 months to September 2016",
        new PartialDate("2015-10"),
        SEPTEMBER,
        "5.4",
        "From the plan's Integrated Impact Assessment.");
    measure(
        "Knife crime with injury, victims under 25",
        "1,782 offences, the most since 2012.",
        "1782",
        null,
        "offences",
        "Knife crimes with injury whose victims were Londoners under 25",
        "“year to September”; which year is not stated",
        null,
        null,
        "5.4",
        "From the plan's Integrated Impact Assessment.");
    measure(
        "Adult reoffending, ages 18 to 24",
        "32.2% reoffend, the most of any adult age.",
        "32.2",
        null,
        "%",
        "Offenders aged 18 to 24",
        "Not stated",
        null,
        null,
        "5.5",
        null);
    measure(
        "Adult offenders, ages 18 to 24",
        "Over 26,000 individuals, the largest group of offenders.",
        "26000",
        "over",
        "individuals",
        "Offenders aged 18 to 24",
        "Not stated",
        null,
        null,
        "5.5",
        null);
  }

  private void measure(
      String title,
      String statement,
      String value,
      String qualifier,
      String unit,
      String population,
      String period,
      PartialDate starts,
      PartialDate ends,
      String section,
      String note) {
    figures.record(
        SLUG,
        FigureKind.MEASURE,
        new NewFigure(
            title,
            statement,
            new BigDecimal(value),
            qualifier,
            unit,
            null,
            LONDON,
            population,
            period,
            starts,
            ends,
            DemoSources.PAPER,
            section,
            null,
            false,
            note));
  }
}
