package org.outturn.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.Money;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.PartialDate;

/**
 * How records become JSON. A null component is written as {@code null}, so that "there is none" and
 * "we do not say" stay apart; {@link Money} is a string with two places, because a number would be
 * rounded by programs that read it as floating point; ids are plain numbers; moments and days are
 * ISO. Give money to the API as {@link Money}, never as BigDecimal.
 */
@Provider
@ApplicationScoped
public class JsonFormat implements ContextResolver<Jsonb> {

  private final Jsonb json =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withAdapters(
                  new MoneyText(), new ActorNumber(), new OrganisationNumber(), new PartialDay()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return json;
  }

  /** "500000.00". */
  public static class MoneyText implements JsonbAdapter<Money, String> {

    @Override
    public String adaptToJson(Money money) {
      return money.pounds().toPlainString();
    }

    @Override
    public Money adaptFromJson(String text) {
      return Money.of(text);
    }
  }

  /** The account's number. */
  public static class ActorNumber implements JsonbAdapter<ActorId, Long> {

    @Override
    public Long adaptToJson(ActorId actor) {
      return actor.value();
    }

    @Override
    public ActorId adaptFromJson(Long number) {
      return new ActorId(number);
    }
  }

  /** The organisation's number. */
  public static class OrganisationNumber implements JsonbAdapter<OrganisationId, Long> {

    @Override
    public Long adaptToJson(OrganisationId organisation) {
      return organisation.value();
    }

    @Override
    public OrganisationId adaptFromJson(Long number) {
      return new OrganisationId(number);
    }
  }

  /** "2011", "2018-11" or "2019-04-25". */
  public static class PartialDay implements JsonbAdapter<PartialDate, String> {

    @Override
    public String adaptToJson(PartialDate day) {
      return day.iso();
    }

    @Override
    public PartialDate adaptFromJson(String text) {
      return PartialDate.of(text);
    }
  }
}
