package org.outturn.web.access;

import java.util.ArrayList;
import java.util.List;
import org.outturn.access.Workplace;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/** Where a new account's holder works. */
public record ChooseOrganisationPage(List<Item> organisations, List<FieldError> errors) {

  static ChooseOrganisationPage of(
      List<Workplace> workplaces, boolean installation, List<FieldError> errors) {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Select an organisation"));
    if (installation) {
      items.add(Item.of(NewAccountPages.INSTALLATION, "None: an installation administrator"));
    }
    workplaces.forEach(one -> items.add(Item.of(one.slug(), one.name())));
    return new ChooseOrganisationPage(items, errors);
  }
}
