package org.outturn.audit;

import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/** The one statement that adds to the trail. The database itself numbers and chains the events. */
final class AuditEvent {

  private AuditEvent() {}

  static void append(
      EntityManager database,
      Instant at,
      ActorId actor,
      OrganisationId body,
      String event,
      SubjectRef subject,
      Map<String, String> details) {
    var json = Json.createObjectBuilder();
    new TreeMap<>(details).forEach(json::add);
    database
        .createNativeQuery("SELECT append_audit_event(?1, ?2, ?3, ?4, ?5, ?6, CAST(?7 AS text))")
        .setParameter(1, at.atOffset(ZoneOffset.UTC))
        .setParameter(2, actor.value())
        .setParameter(3, body == null ? -1L : body.value())
        .setParameter(4, event)
        .setParameter(5, subject.kind())
        .setParameter(6, subject.reference())
        .setParameter(7, json.build().toString())
        .getSingleResult();
  }
}
