package vn.chidao.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Where an engine command enters the container's transaction. */
class TransactionInterceptor extends CommandInterceptor {
  private final EngineTransaction transaction;
  private final boolean alone;

  TransactionInterceptor(EngineTransaction transaction, boolean alone) {
    this.transaction = transaction;
    this.alone = alone;
  }

  @Override
  public <T> T execute(Command<T> command) {
    Supplier<T> rest = () -> next.execute(command);
    if (!alone) return transaction.joined(rest);
    transaction.refuseInsideAnother();
    return transaction.alone(rest);
  }
}
