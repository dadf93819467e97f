package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.access.Limit;
import org.outturn.access.Matter;
import org.outturn.access.Offices;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;

/**
 * The offices of the bodies. That all individual grants are reserved to the Deputy Mayor is PCD
 * 211, 4.3; who holds the offices, and the limits of the others, are illustrative.
 */
@Dependent
class DemoLimits {

  /** The month of MOPAC's Scheme of Consent and Delegation. */
  private static final LocalDate SCHEME = LocalDate.of(2016, 10, 1);

  private static final Limit MANAGER = Limit.upTo(Money.of("10000"));
  private static final Limit ASSISTANT_DIRECTOR = Limit.upTo(Money.of("50000"));
  private static final Limit DIRECTOR = Limit.upTo(Money.of("150000"));

  @Inject Offices offices;
  @Inject BusinessClock clock;

  void load(DemoPeople people) {
    var moment = LocalDate.of(2017, 7, 3).atTime(9, 0).atZone(Dates.LONDON).toInstant();
    clock.at(
        moment,
        () -> {
          people.as("admin", this::mopac);
          people.as("wf.admin", this::walthamForest);
        });
  }

  private void mopac() {
    var deputyMayor = office("Deputy Mayor, Policing and Crime", Limit.UNLIMITED, "decisionmaker");
    offices.reserve(
        deputyMayor,
        null,
        Matter.GRANT_AWARD,
        true,
        "Scheme of Delegation, as PCD 211 cites it in 4.3",
        SCHEME);
    office("Chief Executive Officer", DIRECTOR, null);
    office("Chief Operating Officer", DIRECTOR, null);
    office("Director", DIRECTOR, null);
    office("Assistant Director", ASSISTANT_DIRECTOR, "commissioner2");
    office("Manager", MANAGER, "commissioner");
  }

  private void walthamForest() {
    office("Strategic Director", Limit.UNLIMITED, null);
    office("Head of Community Safety", ASSISTANT_DIRECTOR, "wf.commissioner");
  }

  private String office(String name, Limit limit, String holder) {
    var slug = offices.create(name);
    for (var matter : Matter.values()) {
      offices.limit(slug, null, matter, limit, SCHEME);
    }
    if (holder != null) {
      offices.hold(slug, null, holder, true, SCHEME);
    }
    return slug;
  }
}
