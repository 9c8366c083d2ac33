package vn.chidao.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** What nobody asked for in a browser, the product does itself: a request without a person. */
@ApplicationScoped
public class SystemRequest {
  @Inject Actor actor;

  @ActivateRequestContext
  public void run(Runnable work) {
    actor.become(Person.SYSTEM);
    work.run();
  }
}
