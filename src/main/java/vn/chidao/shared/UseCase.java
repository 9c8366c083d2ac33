package vn.chidao.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One decision that a person (or the product's clock) can take: one transaction with its audit
 * entries, repeated as a whole at most twice when somebody else was faster.
 */
@Stereotype
@ApplicationScoped
@RetryOnConflict
@Transactional(rollbackOn = Exception.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
