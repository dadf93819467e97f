package org.outturn.demo;

/** The sections of PCD 211, retold; each paragraph begins with the paper's own number. */
final class Pcd211Sections {

  static final String SUMMARY =
      """
      Proposes £1,000,000 to fund London Gang Exit (LGE) for two years more, to the end of \
      September 2019, and £40,000 for Ending Gang Violence and Exploitation (EGVE) locality peer \
      reviews for one year more, to the end of August 2018.

      LGE helps young Londoners to leave gangs, nominals and exploited people alike, through a \
      consortium that Safer London leads. It has run for 17 months and "has worked with 263 young \
      people". MOPAC has invested £1,000,000 to date; the grant agreement ends in September 2017.

      In 2016-17 the Institute of Community Safety was funded with £40,000 for nine EGVE reviews. \
      That agreement ended in March 2017; delivery is to be complete in August 2017.""";

  static final String LGE =
      """
      1.3 The funding of LGE by MOPAC and the London Community Rehabilitation Company ends in \
      September 2017; two years more are recommended, October 2017 to September 2019.

      1.4 LGE began in February 2016 as a £1.5M multi-agency intervention. It aims to reduce the \
      harm that gangs do, to reduce gang offending, and to help people leave. Safer London leads; \
      Redthread and Only Connect are key delivery partners. It works in all of London beside what \
      each borough has.

      1.5 Strands: one-to-one mentoring and challenge; health and wellbeing; employment and \
      training; housing; family and relationships. People come on a statutory order or of their \
      own will, from police, council, health, housing, offender managers, secure estate, voluntary \
      sector, family or by themselves. So far: 641 enquiries, 263 referrals accepted, 160 young \
      people supported, 85 open and active cases, 27 pending, 40 intensive cases over six months.

      1.6 An interim evaluation by Evidence and Insight is due in August 2017. First figures from \
      28 cases completed to the end of March 2017: 75% engaged and reduced or ceased involvement \
      in gangs; 82% "reduction in reports of harm / feeling vulnerable". Of 15 with recorded \
      offending 11 offended less in the eight months after referral than in the eight before; of \
      11 with recorded victimisation 9 saw it fall. On average offending and victimisation fell, \
      all of it and the violent part.

      1.7 The service has to develop in seven ways, which are the grant's conditions L1 to L7.

      1.8 Partnership or match funding could enhance it.""";

  static final String EGVE =
      """
      2.2 Nine reviews were funded in 2016-17 with £40,000; the agreement ended in March 2017, \
      delivery is scheduled to August 2017.

      2.3 One year more is recommended, to the end of August 2018, for £40,000.

      2.4 The people who know how to run the reviews moved from the Institute of Community Safety \
      to the Association of Town and City Management, with which MOPAC will contract for 2017-18.

      2.5 A review takes one day of interviews and focus groups with front-line practitioners. It \
      assesses the issues, tests how common they are against data, and finds what stands in the \
      way. It is no review of a single organisation.

      2.6 The reviews come from the Home Office programme that followed the disorder of August \
      2011, with its front-line team and a peer network of 80. That team was disbanded at the end \
      of 2015/16, which concerned the Gangs Panel of the London Crime Reduction Board.

      2.7 In March 2016 the Deputy Mayor agreed to fund nine reviews over 12 months; beside them \
      the Home Office commissioned 15 national reviews and paid half of their cost.

      2.8 Seven reviews are done; two more are due before the end of August 2017. What is learnt \
      is shared at MOPAC's meetings of Gang Co-ordinators. Feedback has been "broadly positive", \
      with points to improve.

      2.9 The offer for 2017-18 develops in three ways, which are the grant's conditions E1 to \
      E3.""";

  static final String FINANCE =
      """
      3.1 Both sums, £1,000,000 over two years and £40,000 over one, can be met from MOPAC's \
      reserves.

      3.2 Both continue existing arrangements and are bound by the "re-issued" grant agreement.""";

  static final String LEGAL =
      """
      4.1 Names MOPAC's general powers under the Act of 2011.

      4.2 Names the power of the Act of 2014 to commission services and to make grants with \
      conditions.

      4.3 Under the Scheme of Delegation the strategy for individual grants, and the award of all \
      of them, is generally reserved to the Deputy Mayor. That finalising and signing the \
      agreements is delegated to the Chief Operating Officer is in line with the general power to \
      delegate.""";

  static final String EQUALITY =
      """
      5.1 Gangs and serious youth violence weigh on some groups more than on others. MOPAC's \
      analysis of September 2016 of the Trident Gangs Matrix: 99% male, 79% under 25, 88% Black \
      and minority ethnic.

      5.2 All bidders had to show an equal-opportunities policy before evaluation, or were not \
      considered. Providers and services are bound by the public sector equality duty.

      5.3 The Integrated Impact Assessment of the Police and Crime Plan takes account of feedback.

      5.4 It counts 6,600 young victims of serious youth violence in the 12 months to September \
      2016, rising for three years, and 1,782 knife crimes with injury against under-25s in the \
      year to September, the most since 2012.

      5.5 People aged 18 to 24 reoffend most, at 32.2%, and are the largest group of offenders, \
      over 26,000.

      5.6 Some areas and some groups meet crime, policing and confidence differently.

      5.7 Staff of LGE are trained in trauma-informed support. Diversity monitoring is part of the \
      quarterly contract management and of the evaluation.""";

  private Pcd211Sections() {}
}
