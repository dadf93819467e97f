package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.MemberRow;
import org.outturn.web.view.Cell;

/** What is different in a grant between two days. */
final class GrantChanges {

  private final List<List<Cell>> rows = new ArrayList<>();

  private GrantChanges() {}

  static List<List<Cell>> between(GrantPicture then, GrantPicture now) {
    var changes = new GrantChanges();
    if (then.asAt() != null) {
      changes.grant(then, now);
      changes.parts(then, now);
    }
    return List.copyOf(changes.rows);
  }

  private void grant(GrantPicture then, GrantPicture now) {
    var was = then.grant();
    var is = now.grant();
    compare("Title", was.title(), is.title());
    compare("Status", was.status().words(), is.status().words());
    compare("Lead provider", was.provider(), is.provider());
    compare("Ceiling", Words.sum(was.ceiling()), Words.sum(is.ceiling()));
    compare("First day", Words.day(was.startsOn()), Words.day(is.startsOn()));
    compare("Last day", Words.day(was.endsOn()), Words.day(is.endsOn()));
    compare("Decision", Words.text(then.decision()), Words.text(now.decision()));
    compare("Follows", Words.text(then.predecessor()), Words.text(now.predecessor()));
    compare(
        "Grant or contract", then.terms().instrument().words(), now.terms().instrument().words());
    compare(
        "Delivery ends on",
        Words.day(then.terms().deliveryEndsOn()),
        Words.day(now.terms().deliveryEndsOn()));
    compare(
        "Senior responsible officer",
        Words.text(then.terms().responsibleOfficer()),
        Words.text(now.terms().responsibleOfficer()));
  }

  private void parts(GrantPicture then, GrantPicture now) {
    compare("Members", members(then), members(now));
    compare("Money of the funders", then.funded().toString(), now.funded().toString());
    compare("Statements", count(then.statements()), count(now.statements()));
    compare("Agreements", count(then.agreements()), count(now.agreements()));
    compare("Variations", count(then.variations()), count(now.variations()));
    compare("Profile of the years", profile(then), profile(now));
    compare("Conditions", conditions(then), conditions(now));
  }

  private static String members(GrantPicture view) {
    return String.join(", ", view.members().stream().map(MemberRow::name).distinct().toList());
  }

  private static String count(List<?> things) {
    return String.valueOf(things.size());
  }

  private static String profile(GrantPicture view) {
    return String.join(
        ", ",
        view.profile().stream().map(row -> row.financialYear() + " " + row.amount()).toList());
  }

  private static String conditions(GrantPicture view) {
    return String.join(
        ", ",
        view.conditions().stream().map(row -> row.code() + " " + row.status().words()).toList());
  }

  private void compare(String what, String then, String now) {
    if (!Objects.equals(then, now)) {
      rows.add(List.of(Cell.text(what), Cell.text(then), Cell.text(now)));
    }
  }
}
