package org.outturn.web.access;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.outturn.access.IssuedLink;
import org.outturn.access.LinkPurpose;
import org.outturn.kernel.Dates;

/** A link just issued, shown this once. */
public record IssuedLinkPage(String title, String username, String address, String until) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("h:mma 'on' EEEE d MMMM uuuu", Locale.UK);

  static IssuedLinkPage of(String username, IssuedLink link, String address) {
    var title = link.purpose() == LinkPurpose.RESET ? "Reset link" : "Invitation";
    var until = MOMENT.format(link.expiresAt().atZone(Dates.LONDON));
    return new IssuedLinkPage(title, username, address, until);
  }
}
