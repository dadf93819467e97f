/**
 * Organisations: commissioning bodies, providers, funders and partners, and who works with whom.
 */
package org.outturn.organisation;
