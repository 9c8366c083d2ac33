package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.support.App;
import vn.chidao.support.TestClock;

/** Timers fire in the running server, and its health says when nobody looks for them any more. */
@ExtendWith(ArquillianExtension.class)
class JobExecutorIT {
  private static final String PROCESS = "due-timer";

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject ProcessEngine engine;
  @Inject EngineLifecycle lifecycle;
  @Inject Bell bell;
  @Inject TestClock clock;
  @ArquillianResource URL address;

  @AfterEach
  void rest() {
    lifecycle.jobs().shutdown();
    clock.reset();
  }

  @Test
  void due_timer_fires_and_readiness_goes_down_when_acquisition_stops() throws Exception {
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            PROCESS + ".bpmn",
            Bpmn.createExecutableProcess(PROCESS)
                .startEvent()
                .intermediateCatchEvent("Timer_Due")
                .timerWithDate("2026-01-05T08:00:00")
                .serviceTask("Task_Ring")
                .camundaExpression("${bell.ring()}")
                .endEvent()
                .done())
        .deploy();
    lifecycle.jobs().start();

    engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
    assertTrue(bell.heardWithin(60), "the timer fires");
    assertEquals(200, readiness());

    lifecycle.jobs().shutdown();
    clock.forward(JobsReady.LONGEST_SILENCE.plusSeconds(1));
    assertEquals(503, readiness());
  }

  private int readiness() throws IOException, InterruptedException {
    URI ready = URI.create("http://" + address.getAuthority() + "/ops/health/ready");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  /** What the test's process calls once its timer has fired. */
  @ApplicationScoped
  public static class Bell implements ProcessSteps {
    private final CompletableFuture<Void> rung = new CompletableFuture<>();

    @Override
    public String name() {
      return "bell";
    }

    public void ring() {
      rung.complete(null);
    }

    boolean heardWithin(int seconds) throws Exception {
      rung.get(seconds, TimeUnit.SECONDS);
      return rung.isDone();
    }
  }
}
