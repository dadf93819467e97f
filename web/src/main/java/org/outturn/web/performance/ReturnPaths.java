package org.outturn.web.performance;

import java.util.List;
import org.outturn.kernel.Period;
import org.outturn.web.view.Crumb;

/** The addresses of one return's pages. */
public record ReturnPaths(String grant, String period) {

  public String self() {
    return "/grants/" + grant + "/returns/" + period;
  }

  public String workbook() {
    return self() + "/workbook";
  }

  public String upload() {
    return self() + "/upload";
  }

  public String figures() {
    return self() + "/figures";
  }

  /** Where one field of the figures page is mended. */
  public String figures(String field) {
    return figures() + "#" + field;
  }

  public String submit() {
    return self() + "/submit";
  }

  public String receipt() {
    return self() + "/receipt";
  }

  /** The receipt of one version. */
  public String receipt(int version) {
    return receipt() + "?version=" + version;
  }

  public String query(int number) {
    return self() + "/queries/" + number;
  }

  /** A workbook as it was sent. */
  public String sent(long upload) {
    return self() + "/uploads/" + upload;
  }

  /** The same workbook with its findings marked. */
  public String annotated(long upload) {
    return sent(upload) + "/annotated";
  }

  /** The way here from the list of grants, for a page below the return. */
  List<Crumb> crumbs(Period of, String page) {
    return List.of(
        new Crumb("Grants", "/grants"),
        new Crumb(grant, "/grants/" + grant),
        new Crumb("Return for " + of.label(), self()),
        new Crumb(page, null));
  }

  /** The way to the return itself. */
  List<Crumb> crumbs(Period of) {
    return List.of(
        new Crumb("Grants", "/grants"),
        new Crumb(grant, "/grants/" + grant),
        new Crumb("Return for " + of.label(), null));
  }
}
