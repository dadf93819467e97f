package org.outturn.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.outturn.kernel.Heartbeat;

/** Ready means that the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  @Inject Heartbeat heartbeat;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(heartbeat.databaseAnswers()).build();
  }
}
