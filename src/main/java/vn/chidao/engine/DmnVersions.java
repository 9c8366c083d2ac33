package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import vn.chidao.ruletable.RuleTables.Version;
import vn.chidao.ruletable.model.DecisionTable;

/** The versions of the decision tables among the engine's deployments. */
@ApplicationScoped
class DmnVersions {
  /** By which a deployment of an administrator is known from those of the product. */
  static final String ADMINISTRATOR = "administrator";

  private static final String DEPLOYMENT = "chidao-rules";

  @Inject ProcessEngine engine;

  List<Version> all(DecisionTable table) {
    return engine
        .getRepositoryService()
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(table.file())
        .orderByDecisionDefinitionVersion()
        .desc()
        .list()
        .stream()
        .map(this::version)
        .collect(Collectors.toList());
  }

  private Version version(DecisionDefinition definition) {
    Deployment deployment =
        engine
            .getRepositoryService()
            .createDeploymentQuery()
            .deploymentId(definition.getDeploymentId())
            .singleResult();
    return new Version(
        definition.getVersion(),
        deployment.getDeploymentTime().toInstant(),
        !ADMINISTRATOR.equals(deployment.getSource()));
  }

  int newest(DecisionTable table) {
    return engine
        .getRepositoryService()
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(table.file())
        .latestVersion()
        .singleResult()
        .getVersion();
  }

  String file(DecisionTable table, int number) {
    DecisionDefinition definition =
        engine
            .getRepositoryService()
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(table.file())
            .decisionDefinitionVersion(number)
            .singleResult();
    try (InputStream file = engine.getRepositoryService().getDecisionModel(definition.getId())) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void publish(DecisionTable table, String file) {
    engine
        .getRepositoryService()
        .createDeployment()
        .name(DEPLOYMENT)
        .source(ADMINISTRATOR)
        .addString(table.file() + ".dmn", file)
        .deploy();
  }

  /** What an administrator has changed, no start of the product replaces by what it ships. */
  static boolean isAdministrators(ProcessEngine engine, String path) {
    if (!path.endsWith(".dmn")) return false;
    DecisionDefinition newest =
        engine
            .getRepositoryService()
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(path.substring(0, path.length() - ".dmn".length()))
            .latestVersion()
            .singleResult();
    return newest != null
        && engine
                .getRepositoryService()
                .createDeploymentQuery()
                .deploymentId(newest.getDeploymentId())
                .deploymentSource(ADMINISTRATOR)
                .count()
            > 0;
  }
}
