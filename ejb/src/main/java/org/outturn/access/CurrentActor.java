package org.outturn.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.NotFound;

/**
 * Who acts on this thread. Set once at the door (pages, API, timers, the demo loader alike), so
 * that every service asks the same question in the same way.
 */
@ApplicationScoped
public class CurrentActor {

  private static final ThreadLocal<Actor> ACTING = new ThreadLocal<>();

  /** Somebody acting until closed. */
  @FunctionalInterface
  public interface Acting extends AutoCloseable {
    @Override
    void close();
  }

  /** Lets somebody act on this thread until the answer is closed. */
  public Acting enter(Actor actor) {
    var before = ACTING.get();
    ACTING.set(actor);
    return () -> restore(before);
  }

  private static void restore(Actor before) {
    if (before == null) {
      ACTING.remove();
    } else {
      ACTING.set(before);
    }
  }

  /** Does some work as somebody, and puts back who acted before. */
  public <T> T as(Actor actor, Supplier<T> work) {
    var before = ACTING.get();
    ACTING.set(actor);
    try {
      return work.get();
    } finally {
      restore(before);
    }
  }

  public Optional<Actor> find() {
    return Optional.ofNullable(ACTING.get());
  }

  /**
   * @throws Forbidden when nobody is signed in
   */
  public Actor get() {
    return find().orElseThrow(() -> new Forbidden("Sign in first"));
  }

  public ActorId id() {
    return get().id();
  }

  /**
   * Refuses what is not the actor's to see, without saying that it exists.
   *
   * @throws NotFound when the thing belongs to others
   */
  public <T extends Scoped> T sighted(T thing) {
    if (!get().sees(thing)) {
      throw new OutOfSight();
    }
    return thing;
  }
}
