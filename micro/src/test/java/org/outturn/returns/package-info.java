/** Tests of a return on its way from workbook to acceptance, through the API. */
package org.outturn.returns;
