package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.database.Sql;

/** Adds and changes what a programme is made of: domains, members, events, research. */
@Stateless
@Requires(Permission.MANAGE_PROGRAMMES)
public class PartnershipEditing {

  private static final String DOMAINS = "programme_domain";
  private static final String MEMBERS = "programme_member";
  private static final String EVENTS = "programme_event";
  private static final String REFERENCES = "programme_reference";

  @Inject Sql sql;
  @Inject ProgrammeScopes scopes;
  @Inject Aliases aliases;
  @Inject Parts parts;

  /**
   * @return the domain's number
   */
  public int addDomain(String slug, NewDomain wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    var number = parts.add(DOMAINS, programme, columns(said));
    aliases.set(programme.id(), domain(programme, number), said.aliases());
    parts.record("domain.added", programme, number, said.title());
    return number;
  }

  /**
   * @param version the one that the change is based on; null when the caller does not say
   */
  public void changeDomain(String slug, int number, Long version, NewDomain wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    parts.change(DOMAINS, programme, number, version, columns(said));
    aliases.set(programme.id(), domain(programme, number), said.aliases());
    parts.record("domain.changed", programme, number, said.title());
  }

  private long domain(ProgrammeScope programme, int number) {
    return sql.count(
        "SELECT id FROM programme_domain WHERE programme_id = ? AND number = ?",
        programme.id(),
        number);
  }

  private static Parts.Columns columns(NewDomain said) {
    return new Parts.Columns()
        .with("title", said.title())
        .with("description", said.description())
        .with("source", said.source());
  }

  /**
   * @return the member's number
   */
  public int addMember(String slug, NewMember wanted) {
    var programme = scopes.locked(slug);
    var number = parts.add(MEMBERS, programme, columns(programme, wanted.checked()));
    parts.record("member.added", programme, Map.of("number", Integer.toString(number)));
    return number;
  }

  /**
   * @param version the one that the change is based on; null when the caller does not say
   */
  public void changeMember(String slug, int number, Long version, NewMember wanted) {
    var programme = scopes.locked(slug);
    parts.change(MEMBERS, programme, number, version, columns(programme, wanted.checked()));
    parts.record("member.changed", programme, Map.of("number", Integer.toString(number)));
  }

  private Parts.Columns columns(ProgrammeScope programme, NewMember said) {
    if (said.event() != null && !parts.stands(EVENTS, programme, said.event())) {
      throw InvalidInput.field("event", "There is no event of this number");
    }
    return new Parts.Columns()
        .with("kind", said.kind())
        .with("name", said.name())
        .with("office", said.office())
        .with("event_number", said.event())
        .with("joined_on", said.joinedOn())
        .with("left_on", said.leftOn())
        .with("source", said.source());
  }

  /**
   * @return the event's number
   */
  public int addEvent(String slug, NewEvent wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    var number = parts.add(EVENTS, programme, columns(said));
    parts.record("event.added", programme, number, said.title());
    return number;
  }

  /**
   * @param version the one that the change is based on; null when the caller does not say
   */
  public void changeEvent(String slug, int number, Long version, NewEvent wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    parts.change(EVENTS, programme, number, version, columns(said));
    parts.record("event.changed", programme, number, said.title());
  }

  private static Parts.Columns columns(NewEvent said) {
    return new Parts.Columns()
        .with("title", said.title())
        .with("happened_on", said.happenedOn())
        .with("published_on", said.publishedOn())
        .with("place", said.place())
        .with("detail", said.detail())
        .with("source", said.source());
  }

  /**
   * @return the research's number
   */
  public int addReference(String slug, NewReference wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    var number = parts.add(REFERENCES, programme, columns(said));
    parts.record("research.added", programme, number, said.title());
    return number;
  }

  /**
   * @param version the one that the change is based on; null when the caller does not say
   */
  public void changeReference(String slug, int number, Long version, NewReference wanted) {
    var programme = scopes.locked(slug);
    var said = wanted.checked();
    parts.change(REFERENCES, programme, number, version, columns(said));
    parts.record("research.changed", programme, number, said.title());
  }

  private static Parts.Columns columns(NewReference said) {
    return new Parts.Columns()
        .with("title", said.title())
        .with("publisher", said.publisher())
        .with("published_on", said.publishedOn())
        .with("finding", said.finding())
        .with("source", said.source());
  }
}
