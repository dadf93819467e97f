package org.outturn.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.grant.MemberRole;
import org.outturn.grant.NewMember;
import org.outturn.kernel.DateRange;
import org.outturn.workbook.TableRow;

/** Checks who delivers the grants of a file beside their lead providers. */
final class MemberCheck {

  private final Rows rows;
  private final KnownThings known;
  private final Map<String, TableRow> grants;

  MemberCheck(Rows rows, KnownThings known, Map<String, TableRow> grants) {
    this.rows = rows;
    this.known = known;
    this.grants = grants;
  }

  /**
   * A member and where it stands.
   *
   * @param row names what only shows when it is added
   */
  record Line(TableRow row, NewMember member) {}

  /** The members by grant. */
  Map<String, List<Line>> members() {
    var members = new LinkedHashMap<String, List<Line>>();
    var times = new HashMap<String, List<DateRange>>();
    for (var row : rows.of(PartySheets.MEMBERS)) {
      if (row.text("organisation") != null && rows.ofGrant(row, grants.keySet())) {
        line(
            row,
            members.computeIfAbsent(row.text("grant"), one -> new ArrayList<>()),
            times.computeIfAbsent(
                row.text("grant") + "/" + row.text("organisation"), one -> new ArrayList<>()));
      }
    }
    return members;
  }

  private void line(TableRow row, List<Line> members, List<DateRange> times) {
    var slug = known.party(row.text("organisation"));
    if (slug == null) {
      rows.wrong(
          row,
          "organisation",
          "unknown-organisation",
          "There is no organisation of this name. Write it as Organisations shows it, or add it on"
              + " the sheet Organisations");
      return;
    }
    rows.checked(row, () -> new Line(row, member(row, slug).checked()), members);
    var last = members.isEmpty() ? null : members.get(members.size() - 1);
    if (last == null || last.row() != row) {
      return;
    }
    var time = time(last.member());
    if (slug.equals(known.provider(lead(row)))) {
      rows.wrong(
          row,
          "organisation",
          "leads-already",
          "It is the grant's lead provider: the lead stands on the sheet Grants alone");
    } else if (times.stream().anyMatch(time::overlaps)) {
      rows.wrong(
          row,
          "organisation",
          "twice-in-file",
          "This organisation is a member of the grant twice at the same time. Keep one of the rows");
    }
    times.add(time);
  }

  private NewMember member(TableRow row, String slug) {
    var first = row.day("startsOn");
    return new NewMember(
        slug,
        MemberRole.PARTNER,
        row.text("part"),
        first == null ? grants.get(row.text("grant")).day("startsOn") : first,
        row.day("endsOn"),
        row.text("source"),
        false);
  }

  private String lead(TableRow row) {
    var name = grants.get(row.text("grant")).text("provider");
    return name == null ? "" : name;
  }

  private static DateRange time(NewMember member) {
    var last = member.endsOn();
    return new DateRange(member.startsOn(), last == null ? null : last.plusDays(1));
  }
}
