package org.outturn.access;

import static org.outturn.access.Permission.READ_AUDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.audit.AuditChain;
import org.outturn.audit.AuditEvents;
import org.outturn.audit.AuditFilter;
import org.outturn.audit.AuditRow;
import org.outturn.audit.ChainCheck;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/**
 * Reads the trail: an auditor their own body's events, an installation administrator those of the
 * installation itself. The check always covers the whole chain.
 */
@Stateless
public class AuditReading {

  @Inject AuditEvents events;
  @Inject AuditChain chain;
  @Inject CurrentActor actor;
  @Inject Sql sql;

  @Requires(READ_AUDIT)
  public Slice<AuditRow> list(AuditFilter filter, Paging paging) {
    return events.list(actor.get().body(), filter, paging);
  }

  /** The usernames behind the actors of some events; history itself keeps only their numbers. */
  @Requires(READ_AUDIT)
  public Map<ActorId, String> usernames(Slice<AuditRow> rows) {
    var ids = rows.items().stream().map(row -> row.actor().value()).distinct().toArray(Long[]::new);
    var names = new TreeMap<ActorId, String>((a, b) -> Long.compare(a.value(), b.value()));
    sql.list(
        "SELECT id, username FROM user_account WHERE id = ANY (?)",
        row -> names.put(new ActorId(row.number("id")), row.text("username")),
        (Object) ids);
    return names;
  }

  @Requires(READ_AUDIT)
  public ChainCheck verify() {
    return chain.check();
  }
}
