package org.outturn.web.api;

import java.util.Set;

/** The mappers of errors, for both applications: registered once here, they answer alike. */
public final class Errors {

  public static final Set<Class<?>> MAPPERS =
      Set.of(
          DomainErrors.class,
          HttpErrors.class,
          CsrfErrors.class,
          ConstraintErrors.class,
          OtherErrors.class);

  private Errors() {}
}
