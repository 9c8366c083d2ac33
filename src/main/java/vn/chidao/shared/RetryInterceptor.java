package vn.chidao.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;

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

  /** Two have added what may be there once; two have waited for each other, or too long. */
  private static final Set<String> LOST = Set.of("23505", "40001", "40P01", "HYT00");

  @Resource TransactionSynchronizationRegistry transaction;
  @Inject UseCasesAtOnce atOnce;

  @AroundInvoke
  Object repeatWhenLost(InvocationContext call) throws Exception {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
    atOnce.begin();
    try {
      return repeat(call);
    } finally {
      atOnce.end();
    }
  }

  private static Object repeat(InvocationContext call) throws Exception {
    for (int left = RETRIES; ; left--) {
      try {
        return call.proceed();
      } catch (Exception lost) {
        if (!isConflict(lost)) throw lost;
        if (left == 0) throw lost instanceof StaleRead ? lost : new Overtaken("shared.conflict");
      }
    }
  }

  /** The engine's conflict has a type that this package must not know, hence the name. */
  private static boolean isConflict(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause.getClass().getSimpleName().startsWith("OptimisticLock")
          || cause instanceof StaleRead
          || isLost(cause)) return true;
    return false;
  }

  private static boolean isLost(Throwable cause) {
    return cause instanceof SQLException refused
        && refused.getSQLState() != null
        && LOST.contains(refused.getSQLState());
  }
}
