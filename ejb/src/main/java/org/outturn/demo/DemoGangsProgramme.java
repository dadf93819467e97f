package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.programme.Alias;
import org.outturn.programme.NewDomain;
import org.outturn.programme.NewProgramme;
import org.outturn.programme.NewReference;
import org.outturn.programme.NewService;
import org.outturn.programme.PartnershipEditing;
import org.outturn.programme.ProgrammeEditing;
import org.outturn.programme.ProgrammeKind;
import org.outturn.programme.ServiceEditing;

/** The Waltham Forest Gangs Prevention Programme: five services of four providers. */
@Dependent
class DemoGangsProgramme {

  private static final PartialDate COMMISSIONED = new PartialDate("2019-04");

  @Inject ProgrammeEditing programmes;
  @Inject ServiceEditing services;
  @Inject PartnershipEditing parts;

  void load() {
    var slug = programmes.create(programme());
    services().forEach(service -> services.add(slug, service));
    parts.addDomain(
        slug,
        new NewDomain(
            "Financial investigation",
            List.of(),
            "The council's first function that investigates money: it seizes what drug dealing"
                + " earns under the Proceeds of Crime Act.",
            DemoSources.GANGS_PAGE));
    parts.addReference(slug, research(DemoSources.GANGS_PAGE, new PartialDate("2018")));
  }

  private static NewProgramme programme() {
    return new NewProgramme(
        ProgrammeKind.PROGRAMME,
        "Waltham Forest Gangs Prevention Programme",
        List.of(
            new Alias("Gang Prevention Programme", DemoSources.GANGS_PAGE),
            new Alias("Gangs Programme", DemoSources.GANGS_PAGE),
            new Alias("Gang Prevention Programme (GPP)", DemoSources.NEWS)),
        new PartialDate("2011"),
        "Runs since 2011. Its present services were commissioned in April 2019, for young people"
            + " and adults in gangs, at their edge or harmed by them. No amounts are published.",
        List.of(
            "Engage each person who is, may be or was in a gang, or was harmed by one, in a"
                + " personal way that is judged by outcomes",
            "Give the community a story of its own, with positive ways out of gangs",
            "Help people to better their life chances and wellbeing, and make them resilient",
            "Work with partners: social care, housing and community mental health among them",
            "Follow best practice and innovation, and respond to law and to what changes locally"),
        "%s; %s".formatted(DemoSources.GANGS_PAGE, DemoSources.NEWS));
  }

  private static List<NewService> services() {
    return List.of(
        service(
            "Ask Me about gangs",
            "we-can-work-it-out",
            "Trains residents as ambassadors, after a model against domestic abuse: every meeting"
                + " can help. A locality model keeps a community talking and well informed.",
            "Residents",
            "WF-ASKME"),
        service(
            "Community mentoring",
            "spark2life",
            "Trusting relationships with mentors from the community, outside school, for moderate"
                + " relational difficulties rather than severe or none.",
            "Ages 11 to 16, in education",
            "WF-MENTORING"),
        service(
            "Adult casework",
            "change-grow-live",
            "Casework in the community, in prison and through the gate: debt, accommodation, work"
                + " and education.",
            "Adults in gangs, in the community or coming out of custody",
            "WF-CASEWORK"),
        service(
            "Detached outreach",
            "spark2life",
            "Youth workers meet people where they are: in streets and hotspots.",
            "People who are getting into gangs",
            "WF-OUTREACH"),
        service(
            "Gender mainstreaming",
            "abianda",
            "Training, capacity building, case consultation and critical review for all services."
                + " Linked to MOPAC's Pan-London County Lines Project.",
            "The programme's services; women and girls",
            "WF-GENDER"));
  }

  private static NewService service(
      String title, String provider, String detail, String cohort, String grant) {
    return new NewService(
        title, provider, detail, cohort, COMMISSIONED, grant, DemoSources.GANGS_PAGE);
  }

  static NewReference research(String source, PartialDate published) {
    return new NewReference(
        "From Postcodes to Profits",
        "London South Bank University, for Waltham Forest Council",
        published,
        "Gangs had become more ruthless and after money, and less tied to postcodes, than ten years"
            + " before.",
        source);
  }
}
