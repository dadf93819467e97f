package org.outturn.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What one part of a package points to. Links outside the package are left out: they are never
 * followed.
 *
 * @param links the parts pointed to
 */
record Relations(List<Link> links) {

  /**
   * One part pointed to.
   *
   * @param type the last word of the relationship's type, e.g. {@code worksheet}
   * @param part the part's name in the package
   */
  record Link(String id, String type, String part) {}

  /** The links of a part; none when it has no relationships. An empty name means the package. */
  static Relations of(PackageParts parts, String part) throws IOException, XMLStreamException {
    var folder = part.substring(0, part.lastIndexOf('/') + 1);
    var links = new ArrayList<Link>();
    var relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    if (!parts.has(relations)) {
      return new Relations(links);
    }
    try (var xml = parts.xml(relations)) {
      while (xml.nextStart()) {
        var target = xml.attribute("Target");
        if (xml.at("Relationship")
            && target != null
            && !"External".equals(xml.attribute("TargetMode"))) {
          var type = String.valueOf(xml.attribute("Type"));
          var word = type.substring(type.lastIndexOf('/') + 1);
          links.add(new Link(String.valueOf(xml.attribute("Id")), word, resolve(folder, target)));
        }
      }
    }
    return new Relations(links);
  }

  /** The first part of a type; empty when there is none. */
  String first(String type) {
    return links.stream()
        .filter(link -> link.type.equals(type))
        .map(Link::part)
        .findFirst()
        .orElse("");
  }

  /** The part with an id; empty when there is none. */
  String byId(String id) {
    return links.stream().filter(link -> link.id.equals(id)).map(Link::part).findFirst().orElse("");
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    var base = folder;
    var rest = target;
    while (rest.startsWith("../") && !base.isEmpty()) {
      rest = rest.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + (rest.startsWith("./") ? rest.substring(2) : rest);
  }
}
