package vn.chidao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Background;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SystemRequest;
import vn.chidao.shared.web.Words;

/** Works on the runs that were begun at this server, each in a thread of its own. */
@ApplicationScoped
public class Runner {
  private static final Logger LOG = Logger.getLogger(Runner.class.getName());
  private static final int PATIENCE_IN_SECONDS = 5;

  @Inject Background background;
  @Inject SystemRequest request;
  @Inject RunBook book;
  @Inject PerformItem performItem;
  @Inject BulkActs acts;
  @Inject Words words;
  @Inject Actor actor;

  private final Map<String, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  /** The answer is complete when the run has ended. */
  Future<Void> launch(String run) {
    CompletableFuture<Void> ended = new CompletableFuture<>();
    CompletableFuture<Void> already = running.putIfAbsent(run, ended);
    if (already != null) return already;
    background.begin(() -> work(run, ended));
    return ended;
  }

  /** Nobody stands behind this thread to whom an exception could fly. */
  private void work(String run, CompletableFuture<Void> ended) {
    try {
      List<Order> open = new ArrayList<>();
      request.run(() -> open.addAll(book.open(run)));
      for (Order order : open) if (!stopping) request.run(() -> one(run, order));
      request.run(() -> leave(run));
    } catch (RuntimeException | Error lost) {
      LOG.log(Level.SEVERE, lost, () -> "A run stopped: " + run);
    } finally {
      running.remove(run);
      ended.complete(null);
    }
  }

  private void leave(String run) {
    if (stopping) book.letGo(run);
    else book.end(run);
  }

  private void one(String run, Order order) {
    Optional<Person> person = book.person(run);
    try {
      actor.become(person.orElseThrow(() -> new RuleViolation("bulk.person.gone")));
      perform(order);
    } catch (RuleViolation refusal) {
      actor.become(Person.SYSTEM);
      book.refused(order.item(), words.inBoth(refusal));
    } catch (RuntimeException | Error broken) {
      actor.become(Person.SYSTEM);
      String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
      LOG.log(Level.SEVERE, "Reference " + reference, broken);
      book.broken(order.item(), words.inBoth("bulk.broken", reference));
    } finally {
      actor.become(Person.SYSTEM);
    }
  }

  private void perform(Order order) {
    BulkAct act = acts.of(order.kind());
    if (act.isOneTransaction()) {
      performItem.perform(order.subject(), order.item());
      return;
    }
    act.perform(order);
    actor.become(Person.SYSTEM);
    book.done(order.item());
  }

  /** Says again and again that this server works on what it works on. */
  public void beat() {
    if (!running.isEmpty()) book.beat(running.keySet());
  }

  /** Finishes what it is at; the rest waits for the person. */
  public void stop() {
    stopping = true;
    running.values().forEach(Runner::await);
  }

  private static void await(Future<?> run) {
    try {
      run.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException late) {
      LOG.log(Level.WARNING, "A run was at work when the server stopped", late);
    }
  }
}
