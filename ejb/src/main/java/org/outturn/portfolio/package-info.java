/**
 * What spans many grants or capabilities: loading an existing portfolio, figures rolled up, all
 * that happened to a thing.
 */
package org.outturn.portfolio;
