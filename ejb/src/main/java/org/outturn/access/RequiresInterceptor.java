package org.outturn.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.outturn.kernel.Forbidden;

/** Asks {@link CurrentActor} for the permission that the method, or else its class, requires. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RequiresInterceptor {

  @Inject CurrentActor actor;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    var required = call.getMethod().getAnnotation(Requires.class);
    if (required == null) {
      required = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
    var who = actor.get();
    if (required == null || Arrays.stream(required.value()).noneMatch(who::may)) {
      throw new Forbidden("Your role does not allow this");
    }
    return call.proceed();
  }
}
