package org.outturn.arch.broken.diversity;

import org.outturn.arch.broken.finance.BrokenClaim;

/** Uses a sibling. */
interface DiversityReadsClaims {
  BrokenClaim claim();
}
