package vn.chidao.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;

/**
 * Sits outside the transaction: a use case that lost against another runs again on what is true
 * now, and then usually refuses with a business reason. Inside a caller's transaction it does
 * nothing.
 */
@RetryOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryInterceptor {
  private static final int RETRIES = 2;
  private static final String UNIQUE_VIOLATION = "23505";

  @Resource TransactionSynchronizationRegistry transaction;

  @AroundInvoke
  Object repeatWhenLost(InvocationContext call) throws Exception {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
    for (int left = RETRIES; ; left--) {
      try {
        return call.proceed();
      } catch (Exception lost) {
        if (!isConflict(lost)) throw lost;
        if (left == 0) throw new RuleViolation("shared.conflict");
      }
    }
  }

  /** The engine's conflict has a type that this package must not know, hence the name. */
  private static boolean isConflict(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause.getClass().getSimpleName().startsWith("OptimisticLock") || isTaken(cause))
        return true;
    return false;
  }

  /** Two have added what may be there once. */
  private static boolean isTaken(Throwable cause) {
    return cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState());
  }
}
