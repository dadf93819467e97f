/** Learning: engagement events with their action plans, peer reviews and case studies. */
package org.outturn.learning;
