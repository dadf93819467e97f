package org.outturn.kernel;

/** The key of an organisation: a commissioning body, a provider, a funder or a partner. */
public record OrganisationId(long value) {}
