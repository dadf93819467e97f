package org.outturn.performance;

/**
 * A return that is with its provider, found for whoever acts and locked until the transaction ends.
 * Only {@link ReturnUploads#open} makes one.
 */
public final class OpenReturn {

  private final ReturnScope scope;
  private final KpiSet kpiSet;
  private final PerformanceReturn locked;

  OpenReturn(ReturnScope scope, KpiSet kpiSet, PerformanceReturn locked) {
    this.scope = scope;
    this.kpiSet = kpiSet;
    this.locked = locked;
  }

  public ReturnScope scope() {
    return scope;
  }

  /** What it asks for. */
  public KpiSet kpiSet() {
    return kpiSet;
  }

  PerformanceReturn locked() {
    return locked;
  }
}
