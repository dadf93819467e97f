/** Excel out: decision packs in which every figure says where it comes from. */
package org.outturn.pack;
