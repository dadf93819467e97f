/** The face of Outturn: pages and API over the services of the business. */
package org.outturn.web;
