/** Decision packs: choosing the day and the audience, and downloading them. */
package org.outturn.web.pack;
