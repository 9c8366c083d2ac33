package vn.chidao.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Sits outside the transaction: a use case that lost against another runs again on what is true
 * now, and then usually refuses with a business reason. Inside a caller's transaction it does
 * nothing.
 */
@RetryOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryInterceptor {
  @Resource TransactionSynchronizationRegistry transaction;
  @Inject UseCasesAtOnce atOnce;

  @AroundInvoke
  Object repeatWhenLost(InvocationContext call) throws Exception {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
    atOnce.begin();
    try {
      return Repetition.untilNotLost(call::proceed);
    } finally {
      atOnce.end();
    }
  }
}
