package org.outturn.demo;

import java.util.List;
import java.util.Set;
import org.outturn.learning.SectionText;
import org.outturn.learning.SeriesDetails;
import org.outturn.learning.StudyDetails;
import org.outturn.learning.Theme;

/** The two published case studies, in words of our own below the headings of each series. */
final class DemoCaseStudies {

  static final SeriesDetails LONDON_COUNCILS =
      new SeriesDetails(
          WestminsterEvents.SERIES,
          "London Councils",
          List.of(
              "About the unit",
              "Partners involved",
              "Prior to lockdown",
              "The challenge",
              "During lockdown",
              "Work carried out",
              "Snapshot of community engagement",
              "Conclusion",
              "Contact"));

  static final SeriesDetails PARTNERSHIP =
      new SeriesDetails(
          "Violence reduction partnership case studies",
          "",
          List.of(
              "About the partnership",
              "What has gone well",
              "Challenges experienced and overcome",
              "Results",
              "What made the difference",
              "Quotation",
              "Contact"));

  private DemoCaseStudies() {}

  static StudyDetails westminster() {
    return new StudyDetails(
        "Westminster City Council Integrated Gangs and Exploitation Unit",
        "Westminster",
        "2021-05",
        Set.of(
            Theme.EXPLOITATION,
            Theme.VULNERABLE_FEMALES,
            Theme.COMMUNITY_CONFIDENCE,
            Theme.PARTNERSHIP),
        List.of(
            section(
                "About the unit",
                """
                Council and police officers work in one unit, the IGXU. Its roles: gang workers, a \
                family therapist, an analyst, an enforcement officer, a young person's advocate \
                (females), an employment coach and a community engagement officer.
                It rests on early intervention, sharing information and personal responsibility. \
                People come to it through police or community intelligence or by themselves, and get \
                intensive help to leave; enforcement is the last resort."""),
            section(
                "Partners involved",
                "City of Westminster; a wide range of community groups in Westminster."),
            section(
                "Prior to lockdown",
                """
                Community engagement officers of the unit and of the Prevent team mapped and met \
                voluntary and community organisations, health, education, faith groups and residents: \
                to raise awareness, to talk about worries and their causes, and to build the means \
                to prevent crime, exploitation and serious youth violence."""),
            section(
                "The challenge",
                """
                Gatherings were not permitted, engagement answered events instead of coming before \
                them, and talk of youth violence could add to the anxiety of people who were \
                finding new ways to live and to get support."""),
            section(
                "During lockdown",
                """
                Four adaptations:
                1. Advising other services and departments of the council on gaps, barriers and how \
                to engage, for example about domestic violence and abuse, the local SEND offer and \
                city surveys.
                2. With public health, communications and research teams: COVID-19 messages, \
                guidance, training and support that agree with each other, NHS Test & Trace included.
                3. Joint working across departments and a central network or hub for community \
                engagement.
                4. Writing and carrying out the Community Safety engagement strategy."""),
            section(
                "Work carried out",
                """
                The engagement officer mostly supported public health in the outbreak plan, and built \
                a culture of engagement in the wider council. Highlights:
                - Test & Trace outreach sessions with housing representatives, youth clubs, the BME \
                Health Forum and Westminster Community Network.
                - A parenting handout on how to talk with children about violent incidents.
                - Joint work with Faiths Forum for London, Westminster Mind and the London \
                Safeguarding Children Partnership."""),
            section(
                "Snapshot of community engagement",
                """
                Seven items, some from before the lockdowns; each is recorded as an engagement event:
                1. A lunch discussion with Kurdish women.
                2. Parents and carers at Church Street Library.
                3. RAGE training for frontline professionals.
                4. The Fathers For Future parenting course.
                5. Community workshops online, in English and Arabic.
                6. Support after a critical incident.
                7. The Community Engagement Strategy."""),
            section(
                "Conclusion",
                """
                The council wants to co-ordinate engagement, find what works and build capacity. \
                COVID-19 laid bare how unequally wealth and chances are spread; loss of work may make \
                people more vulnerable and less able to take part in preventing violence."""),
            section(
                "Contact",
                "Marie-Teresa Brown, Deputy Service Manager, Integrated Gangs & Exploitation Unit")),
        "Westminster IGXU case study, London Councils, May 2021");
  }

  static StudyDetails walthamForest() {
    return new StudyDetails(
        "Waltham Forest Violence Reduction Partnership",
        "Waltham Forest",
        "",
        Set.of(Theme.KNIFE_CRIME, Theme.PARTNERSHIP, Theme.COMMUNITY_CONFIDENCE),
        List.of(
            section(
                "About the partnership",
                """
                Set up in November 2018 as serious youth violence rose: a public health approach to \
                violence and its causes. Council, police, schools, health, community organisations \
                and residents work in four domains, and a Young People's Group tests, challenges or \
                endorses actions."""),
            section(
                "What has gone well",
                """
                1. Overwhelming support from "PCN engagements" (as the source puts it, unexplained).
                2. A vanguard site that helps to share out resources and money.
                3. Deep dives across agencies.
                4. A gang-exit programme for people who leave, in the community and from prison."""),
            section(
                "Challenges experienced and overcome",
                """
                1. Agencies work by different operating models.
                2. Measuring outcomes for the whole partnership: police metrics serve for now.
                3. Putting the child first is not on every partner's agenda at all times."""),
            section(
                "Results",
                """
                The published results stand with their scope, period and source on the partnership's \
                programme page: knife-crime offences, persistent absence, joint operations, community \
                mentors, Safe & Together, the first Lifeskills cohort."""),
            section(
                "What made the difference",
                """
                1. Partnership: no organisation reduces violence alone.
                2. A dual function: less violence, and good practice that takes root.
                3. Inclusion: voluntary and social enterprises, BAME voices above all, help to \
                challenge racial discrimination.
                4. A growth mindset and trust: being able to say that something was not right so far.
                5. Delivery with communities: residents' concerns are understood, and they hear what \
                is done locally."""),
            section(
                "Quotation",
                "Cllr Ahsan Khan, cabinet member for community safety, calls it a new way of working"
                    + " with communities and a collective responsibility for young people."),
            section(
                "Contact",
                "Laura Butterworth, Head of Violence Reduction, London Borough of Waltham Forest")),
        "Waltham Forest VRP case study (results to November 2019; date of publication not stated)");
  }

  private static SectionText section(String heading, String words) {
    return new SectionText(heading, words);
  }
}
