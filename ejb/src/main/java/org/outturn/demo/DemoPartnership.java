package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.programme.Alias;
import org.outturn.programme.MemberKind;
import org.outturn.programme.NewDomain;
import org.outturn.programme.NewEvent;
import org.outturn.programme.NewMember;
import org.outturn.programme.NewPledge;
import org.outturn.programme.NewProgramme;
import org.outturn.programme.NewReference;
import org.outturn.programme.PartnershipEditing;
import org.outturn.programme.Pledging;
import org.outturn.programme.ProgrammeEditing;
import org.outturn.programme.ProgrammeKind;

/** The Violence Reduction Partnership of Waltham Forest: who, what and which pledges. */
@Dependent
class DemoPartnership {

  static final String SLUG = "violence-reduction-partnership";

  private static final String NEWS = DemoSources.NEWS;
  private static final String CASE_STUDY = DemoSources.CASE_STUDY;
  private static final String BOTH = NEWS + "; " + CASE_STUDY;

  @Inject ProgrammeEditing programmes;
  @Inject PartnershipEditing parts;
  @Inject Pledging pledges;

  void load() {
    programmes.create(partnership());
    domains();
    events();
    members();
    parts.addReference(
        SLUG,
        new NewReference(
            "Public health approach to crime adopted in Glasgow in 2008",
            "Not stated",
            new PartialDate("2008"),
            "Violence is treated like an illness that spreads: its causes as well as its acts.",
            NEWS));
    parts.addReference(SLUG, DemoGangsProgramme.research(NEWS, new PartialDate("2018")));
    pledges();
  }

  private static NewProgramme partnership() {
    return new NewProgramme(
        ProgrammeKind.PARTNERSHIP,
        "Violence Reduction Partnership",
        List.of(new Alias("VRP", CASE_STUDY)),
        new PartialDate("2018-11"),
        "Set up in answer to a rise in serious youth violence. A public health approach: agencies"
            + " and residents together reduce violence and what causes it.",
        List.of(),
        BOTH);
  }

  private void domains() {
    domain(
        "To stop violent acts at source",
        "curtailing violent acts at source",
        "Pursue and prosecute violent crime, gang activity and anti-social behaviour.");
    domain(
        "To treat those exposed to violence",
        "treating those exposed to violence",
        "Protect those who are victimised, abused and exploited.");
    domain(
        "To support those vulnerable to violence",
        "supporting those at risk",
        "Find them and support them early.");
    domain(
        "To strengthen community resilience",
        "strengthening community resilience",
        "Invite residents to build networks and support one another.");
  }

  private void domain(String title, String alias, String about) {
    parts.addDomain(SLUG, new NewDomain(title, List.of(new Alias(alias, CASE_STUDY)), about, NEWS));
  }

  private void events() {
    parts.addEvent(
        SLUG,
        new NewEvent(
            "The partnership is established",
            new PartialDate("2018-11"),
            null,
            "Waltham Forest",
            null,
            CASE_STUDY));
    parts.addEvent(
        SLUG,
        new NewEvent(
            "Launch: partners announce their pledges",
            new PartialDate("2019-04-25"),
            new PartialDate("2019-04-26"),
            "Walthamstow",
            "The news calls the partnership new. It is dated the day after the event, which it"
                + " says is today, Thursday 25 April.",
            NEWS));
  }

  private void members() {
    partner("Waltham Forest Council", BOTH);
    partner("Police", BOTH);
    partner("Schools and education", BOTH);
    partner("Health", BOTH);
    partner("Charities, voluntary and community organisations", BOTH);
    partner("Residents", BOTH);
    member(
        MemberKind.GROUP,
        "Young People's Group",
        "Tests actions, challenges and endorses them",
        null,
        CASE_STUDY);
    atLaunch(
        "Dame Louise Casey DBE",
        "Former Government advisor on anti-social behaviour and troubled families; the same news"
            + " also says: former Victims' Commissioner");
    atLaunch("Clare Coghill", "Leader of Waltham Forest Council");
    atLaunch("Stella Creasy", "Member of Parliament");
    atLaunch("Iain Duncan-Smith", "Member of Parliament");
    atLaunch("Metropolitan Police", "Senior officers, not named");
  }

  private void partner(String name, String source) {
    member(MemberKind.PARTNER, name, null, null, source);
  }

  private void atLaunch(String name, String office) {
    member(MemberKind.PERSON, name, office, 2, NEWS);
  }

  private void member(MemberKind kind, String name, String office, Integer event, String source) {
    parts.addMember(SLUG, new NewMember(kind, name, office, event, null, null, source));
  }

  private void pledges() {
    pledges.add(
        SLUG,
        new NewPledge(
            "P1",
            "Life Skills for 10,000 primary school children",
            "A programme that makes children resilient. The case study writes Lifeskills.",
            BigDecimal.valueOf(10_000),
            "primary school pupils",
            new PartialDate("2019"),
            new PartialDate("2022"),
            null,
            null,
            NEWS));
    pledge("P2", "Young Advisors better relations between young people and the police");
    pledge("P3", "More support for vulnerable children who move from primary to secondary school");
    pledge("P4", "More support after early trauma, and swifter access to CAMHS");
    pledge("P5", "More support for children who are exploited by criminals, as by county lines");
    pledge("P6", "Council and Metropolitan Police work together on hotspots");
  }

  private void pledge(String code, String title) {
    pledges.add(SLUG, new NewPledge(code, title, null, null, null, null, null, null, null, NEWS));
  }
}
