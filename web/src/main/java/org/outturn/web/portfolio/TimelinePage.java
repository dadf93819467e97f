package org.outturn.web.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.portfolio.Timeline;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Counted;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.PageLinks;
import org.outturn.web.view.Place;

/**
 * What the timeline of a thing shows.
 *
 * @param caption what the thing is
 * @param path of the timeline
 * @param places the pages about the thing; empty when it has no others
 */
public record TimelinePage(
    String caption,
    String path,
    List<Crumb> crumbs,
    List<Place> places,
    Timeline timeline,
    TimelineQuery query,
    List<FieldError> errors) {

  public TimelinePage {
    crumbs = List.copyOf(crumbs);
    places = List.copyOf(places);
    errors = List.copyOf(errors);
  }

  public String kind() {
    return query.kind;
  }

  public String person() {
    return query.person;
  }

  public String from() {
    return query.from;
  }

  public String to() {
    return query.to;
  }

  public boolean filtered() {
    return !(query.kind + query.person + query.from + query.to).isBlank();
  }

  public List<Item> kinds() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Everything"));
    timeline.kinds().forEach(kind -> items.add(Item.of(kind, EventWords.kind(kind))));
    return items;
  }

  public List<Item> people() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Everybody"));
    timeline.people().forEach(one -> items.add(Item.of(Long.toString(one.account()), one.name())));
    return items;
  }

  public String tableCaption() {
    return Counted.of(timeline.events().total(), "event") + ", the newest first";
  }

  public List<Cell> head() {
    return List.of(
        Cell.text("When"), Cell.text("What happened"), Cell.text("To what"), Cell.text("Who"));
  }

  public List<List<Cell>> rows() {
    return timeline.events().items().stream().map(TimelinePage::row).toList();
  }

  private static List<Cell> row(Timeline.Event event) {
    var details = EventWords.details(event.details());
    var words = EventWords.of(event.name());
    return List.of(
        Cell.text(Dates.moment(event.at())),
        Cell.text(details.isEmpty() ? words : words + " (" + details + ")"),
        thing(event),
        Cell.text(who(event)));
  }

  private static Cell thing(Timeline.Event event) {
    var subject = event.subject();
    var title =
        event.title() == null
            ? EventWords.kind(subject.kind()) + " " + subject.reference()
            : event.title();
    return event.page() == null ? Cell.text(title) : Cell.link(title, event.page());
  }

  private static String who(Timeline.Event event) {
    if (event.who() == null) {
      return "Outturn";
    }
    return event.from() == null ? event.who() : event.who() + ", " + event.from();
  }

  public PageLinks pages() {
    var events = timeline.events();
    return PageLinks.of(
        events.page(),
        events.size(),
        events.total(),
        number -> query.address(path) + "&page=" + number);
  }
}
