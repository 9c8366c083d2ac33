package vn.chidao.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Everybody who is logged in may; what each sees and changes is their own. */
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
  Role.AUDITOR,
  Role.ADMINISTRATOR
})
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PermitsEverybody {}
