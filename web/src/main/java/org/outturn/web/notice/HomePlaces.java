package org.outturn.web.notice;

import java.util.ArrayList;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.Permission;

/** Where else somebody may go from the home page. */
final class HomePlaces {

  private HomePlaces() {}

  static List<HomePage.Place> of(Actor who) {
    var places = new ArrayList<HomePage.Place>();
    if (who.may(Permission.MANAGE_ACCOUNTS)) {
      places.add(
          new HomePage.Place(
              "Accounts", "/accounts", "Invite people, set what they may do, suspend accounts"));
      places.add(
          new HomePage.Place(
              "Organisations",
              "/organisations",
              "The commissioning bodies and providers that work here"));
    }
    if (who.may(Permission.READ_LEARNING)) {
      places.add(
          new HomePage.Place(
              "Learning",
              "/learning",
              "Engagement events, peer reviews and case studies of every body"));
    }
    if (who.may(Permission.RECORD_LEARNING)) {
      places.add(
          new HomePage.Place(
              "Record an engagement event", "/learning/events/new", "On a phone, in a few fields"));
    }
    if (who.may(Permission.IMPORT_PORTFOLIO)) {
      places.add(
          new HomePage.Place(
              "Load an existing portfolio",
              "/imports",
              "Grants, conditions, milestones and the history of figures, from one workbook"));
    }
    if (who.may(Permission.MANAGE_SETTINGS)) {
      places.add(
          new HomePage.Place(
              "Limits", "/settings/limits", "Offices, who holds them, and what each may decide"));
    }
    if (who.may(Permission.ERASE_FILES)) {
      places.add(
          new HomePage.Place(
              "Files shut away",
              "/quarantine",
              "Files that seem to hold personal data, and what became of them"));
    }
    if (who.may(Permission.READ_AUDIT)) {
      places.add(
          new HomePage.Place("Audit trail", "/audit", "Who did what and when, and its check"));
    }
    places.add(new HomePage.Place("Help", "/help", "How returns, reviews and packs work, by role"));
    return places;
  }
}
