package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.performance.ReviewReading;

/** A return as the commissioning body reads it. */
@RequestScoped
public class ReviewView {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject ReviewReading reading;

  /**
   * @param version the version to show; null for the latest submitted
   */
  String show(String grant, String period, Integer version) {
    var review = reading.view(grant, period, Optional.ofNullable(version));
    models.put("page", new ReviewPage(review, actor.get().may(Permission.REVIEW_RETURNS)));
    return "performance/return-review.jte";
  }
}
