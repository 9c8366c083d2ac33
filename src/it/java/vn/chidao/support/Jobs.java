package vn.chidao.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Person;

/**
 * Does by hand what the job executor does in its own time, which rests while these tests run: each
 * job in a transaction of its own, as the product itself. What is due, the test's clock says.
 */
@ApplicationScoped
public class Jobs {
  @Inject ProcessEngine engine;
  @Inject Actor actor;
  @Inject Clock clock;

  /** Works off what is due for this assignment or directive, and what that brings about. */
  public int runDue(String businessKey) {
    int done = 0;
    for (List<Job> due = due(businessKey); !due.isEmpty(); due = due(businessKey)) {
      due.forEach(this::run);
      done += due.size();
    }
    return done;
  }

  /** Fires the one timer at this element, whenever it is due. */
  public void fire(String businessKey, String element) {
    List<Job> there =
        processes(businessKey)
            .flatMap(
                process ->
                    engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(process)
                        .activityId(element)
                        .list()
                        .stream())
            .toList();
    if (there.size() != 1) throw new AssertionError(there.size() + " timers at " + element);
    run(there.get(0));
  }

  /** Everything that waits for its time, due or not. */
  public List<Job> open(String businessKey) {
    return processes(businessKey)
        .flatMap(
            process ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(process)
                    .list()
                    .stream())
        .toList();
  }

  private Stream<String> processes(String businessKey) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey)
        .list()
        .stream()
        .map(ProcessInstance::getId);
  }

  private List<Job> due(String businessKey) {
    Date now = Date.from(clock.instant());
    return open(businessKey).stream()
        .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
        .toList();
  }

  private void run(Job job) {
    Person before = actor.isKnown() ? actor.person() : null;
    actor.become(Person.SYSTEM);
    try {
      engine.getManagementService().executeJob(job.getId());
    } finally {
      actor.become(before);
    }
  }
}
