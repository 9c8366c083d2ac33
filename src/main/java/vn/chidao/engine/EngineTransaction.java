package vn.chidao.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * The container's transaction around engine commands: that of the use case, or one of its own in a
 * job. The engine's stock way, {@code TransactionManager.begin()}, leaves connections on this
 * server in auto-commit, so that half of a failed job would stay.
 */
@ApplicationScoped
class EngineTransaction {
  @Resource TransactionSynchronizationRegistry current;

  @Transactional(rollbackOn = Throwable.class)
  <T> T joined(Supplier<T> command) {
    return command.get();
  }

  /** Where the engine asks for a transaction of its own, there must be no other. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
  <T> T alone(Supplier<T> command) {
    return command.get();
  }

  /**
   * On this server, the commit of a transaction inside another one also commits what the outer one
   * has done so far on a connection that is still open.
   */
  void refuseInsideAnother() {
    int status = current.getTransactionStatus();
    if (status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK)
      throw new IllegalStateException("a second transaction would commit half of the first");
  }
}
