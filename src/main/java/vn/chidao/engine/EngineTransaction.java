package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * The container's transaction around engine commands: that of the use case, or one of its own in a
 * job. The engine's stock way, {@code TransactionManager.begin()}, leaves connections on this
 * server in auto-commit, so that half of a failed job would stay.
 */
@ApplicationScoped
class EngineTransaction {
  @Transactional(rollbackOn = Throwable.class)
  <T> T joined(Supplier<T> command) {
    return command.get();
  }

  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
  <T> T alone(Supplier<T> command) {
    return command.get();
  }
}
