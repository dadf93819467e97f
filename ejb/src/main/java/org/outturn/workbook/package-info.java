/** Excel in: the return workbook that a provider fills in, and how it is read back. */
package org.outturn.workbook;
