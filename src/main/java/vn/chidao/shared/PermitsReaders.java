package vn.chidao.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever works with assignments or audits them may ask; what each sees is scoped by the query
 * itself.
 */
@Inherited
@InterceptorBinding
@Permits({
  Role.ISSUER,
  Role.CLEARING_LEADER,
  Role.COORDINATOR,
  Role.OFFICIAL,
  Role.SUPERVISOR,
  Role.AGENCY_LEADER,
  Role.REVIEWER,
  Role.AUDITOR
})
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PermitsReaders {}
