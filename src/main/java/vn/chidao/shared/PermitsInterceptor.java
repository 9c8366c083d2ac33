package vn.chidao.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
    Permits permits = permits(call.getMethod()).orElseThrow();
    boolean allowed = permits.value().length == 0 ? actor.isSystem() : actor.has(permits.value());
    if (!allowed) throw new NotPermitted();
    return call.proceed();
  }

  /** Who may call a method: said at the method itself, or at its class; empty when nowhere. */
  public static Optional<Permits> permits(Method method) {
    return Stream.of(method, method.getDeclaringClass())
        .flatMap(PermitsInterceptor::saidAt)
        .findFirst();
  }

  private static Stream<Permits> saidAt(AnnotatedElement place) {
    return Stream.concat(
            Stream.of(place), Stream.of(place.getAnnotations()).map(Annotation::annotationType))
        .map(said -> said.getAnnotation(Permits.class))
        .filter(Objects::nonNull);
  }
}
