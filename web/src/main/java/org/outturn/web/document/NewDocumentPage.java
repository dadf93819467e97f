package org.outturn.web.document;

import java.util.List;
import java.util.Map;
import org.outturn.document.DocumentSubject;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;

/**
 * What the two forms that add a document show.
 *
 * @param typed what was typed, by field
 */
public record NewDocumentPage(
    DocumentSubject subject, Map<String, String> typed, List<FieldError> errors) {

  public NewDocumentPage {
    typed = Map.copyOf(typed);
    errors = List.copyOf(errors);
  }

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public String fileAddress() {
    return DocumentList.address("/documents/new", subject.ref());
  }

  public String referenceAddress() {
    return DocumentList.address("/documents/new/reference", subject.ref());
  }

  public List<Crumb> crumbs(String title) {
    return List.of(
        new Crumb("Home", "/"), new Crumb(subject.title(), subject.page()), new Crumb(title, null));
  }
}
