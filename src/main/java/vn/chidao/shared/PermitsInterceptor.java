package vn.chidao.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * The lock on every use case: lets the call through only for a person who holds a permitted role.
 */
@Permits
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
public class PermitsInterceptor {
  @Inject Actor actor;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Permits permits = call.getMethod().getAnnotation(Permits.class);
    if (permits == null)
      permits = call.getMethod().getDeclaringClass().getAnnotation(Permits.class);
    boolean allowed = permits.value().length == 0 ? actor.isSystem() : actor.has(permits.value());
    if (!allowed) throw new NotPermitted();
    return call.proceed();
  }
}
