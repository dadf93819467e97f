package org.outturn.micro;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ctrl-C and its kin. The JVM's shutdown hooks cannot tell a second Ctrl-C from the first, its
 * signal handlers can; they have no public type, so they are reached by name.
 */
final class Signals {
  private static final List<String> STOPPING = List.of("INT", "TERM", "HUP");

  private Signals() {}

  /** Calls the action, in a thread of the JVM, each time somebody asks this process to stop. */
  static void onStop(Runnable action) {
    try {
      var signal = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      var proxy =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  action.run();
                }
                return null;
              });
      for (var name : STOPPING) {
        var instance = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, instance, proxy);
      }
    } catch (ReflectiveOperationException absent) {
      throw new IllegalStateException("This Java has no signal handlers", absent);
    }
  }
}
