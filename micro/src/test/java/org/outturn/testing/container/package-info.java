/** Arquillian on the server of the run: its tests are part of the archive that the server runs. */
package org.outturn.testing.container;
