package org.outturn.arch.broken.grant;

import org.outturn.arch.broken.pack.BrokenPack;

/** Uses a capability below its own. */
interface GrantPeeksAtPack {
  BrokenPack pack();
}
