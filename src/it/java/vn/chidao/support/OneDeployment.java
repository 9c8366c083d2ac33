package vn.chidao.support;

import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * The server is started and the archive deployed for the first test class; the others find it
 * there. A start costs as much as a hundred tests.
 */
public final class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder extensions) {
    extensions.observer(Keeper.class);
  }

  /** Lets the first deployment pass and answers all later wishes with it. */
  public static final class Keeper {
    @Inject Instance<ContainerRegistry> servers;
    @Inject @ClassScoped InstanceProducer<DeploymentScenario> scenarioOfClass;
    private static final String TEST_SERVLET = "ArquillianServletRunnerEE9";
    private DeploymentScenario first;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> wish) {
      if (first == null) {
        wish.proceed();
        first = scenarioOfClass.get();
      } else {
        scenarioOfClass.set(first);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> wish) {
      if (deployed) return;
      wish.proceed();
      deployed = true;
    }

    /**
     * The adapter reads what is deployed from the server's output, and looks once: now and then it
     * has read the port and not yet the rest.
     */
    void completed(@Observes ProtocolMetaData server) {
      for (HTTPContext http : server.getContexts(HTTPContext.class))
        if (http.getServlets().isEmpty()) http.add(new Servlet(TEST_SERVLET, "/chidao"));
    }

    void keep(@Observes EventContext<UnDeployManagedDeployments> wish) {
      // until all test classes are through
    }

    void undeploy(@Observes EventContext<AfterSuite> end) throws DeploymentException {
      if (deployed)
        for (Container<?> server : servers.get().getContainers())
          for (Deployment deployment : first.deployedDeployments())
            server
                .getDeployableContainer()
                .undeploy(deployment.getDescription().getTestableArchive());
      end.proceed();
    }
  }
}
