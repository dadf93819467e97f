package org.outturn.micro;

import java.util.List;
import java.util.Optional;

/** What is shown at the terminal when pages answer. */
final class Welcome {
  private static final List<String> DEMO_SIGN_INS =
      List.of(
          "MOPAC           commissioner, commissioner2, finance, finance2, decisionmaker,",
          "                legal, equality, analyst, auditor, admin",
          "Waltham Forest  wf.commissioner, wf.finance, wf.admin",
          "Westminster     wcc.engagement",
          "Providers       provider.lge (Safer London), provider.egve (ATCM), provider.spark2life,",
          "                provider.cgl, provider.abianda, provider.askme");

  private Welcome() {}

  static String demo(Settings settings) {
    var text = new StringBuilder(ready(settings));
    text.append("\n  Demo sign-ins, all with the password ").append(settings.demoPassword());
    text.append(", on the demo day ").append(settings.demoDate()).append(":\n");
    DEMO_SIGN_INS.forEach(line -> text.append("    ").append(line).append('\n'));
    return text.append(HOW_TO_STOP).toString();
  }

  static String withoutDemo(Settings settings, Optional<String> setUpLink) {
    var text = new StringBuilder(ready(settings));
    setUpLink.ifPresent(
        path ->
            text.append(
                    "\n  Set up the first administrator with this link, which works once:\n    ")
                .append(settings.baseUrl())
                .append(path)
                .append('\n'));
    return text.append(HOW_TO_STOP).toString();
  }

  private static final String HOW_TO_STOP = "\n  Stop with Ctrl-C.\n";

  private static String ready(Settings settings) {
    return "\n  Outturn is ready at " + settings.baseUrl() + "\n";
  }
}
