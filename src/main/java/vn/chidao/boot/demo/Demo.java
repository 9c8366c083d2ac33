package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Person;

/** Loads the demo once, into a product that nobody uses yet, when the setting asks for it. */
@ApplicationScoped
public class Demo {
  private static final Logger LOG = Logger.getLogger(Demo.class.getName());

  @Inject DemoPeople people;
  @Inject DemoDirectives directives;
  @Inject Actor actor;

  @Inject
  @ConfigProperty(name = "chidao.demo")
  boolean wanted;

  @Inject
  @ConfigProperty(name = "chidao.demo.password")
  String password;

  /** Does nothing when it is not wanted or somebody is already there. */
  public void loadOnce() {
    if (!wanted || people.areThere()) return;
    people.enrol(password);
    directives.publish();
    actor.become(Person.SYSTEM);
    LOG.info(
        () ->
            "Demo loaded. Logins, all with the password "
                + password
                + ": issuer.vpcp leader.vpcp reviewer.vpcp auditor.vpcp admin.vpcp, and"
                + " coordinator. official. supervisor. auditor. with bnnmt bct btc hanoi dienbien danang");
  }
}
