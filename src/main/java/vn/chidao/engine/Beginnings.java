package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/**
 * Processes that begin together, on the newest version: inside one engine command, so that however
 * many begin, the engine writes them in one go.
 */
@ApplicationScoped
class Beginnings {
  @Inject ProcessEngine engine;

  /** One process for each; {@code said} tells the engine its business key and its variables. */
  <T> void of(String process, List<T> begun, BiConsumer<T, ProcessInstantiationBuilder> said) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              String newest = newest(process);
              begun.forEach(each -> begin(newest, each, said));
              return null;
            });
  }

  private <T> void begin(
      String definition, T each, BiConsumer<T, ProcessInstantiationBuilder> said) {
    ProcessInstantiationBuilder start =
        engine.getRuntimeService().createProcessInstanceById(definition);
    said.accept(each, start);
    start.execute();
  }

  private String newest(String process) {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }
}
