package vn.chidao.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** The product itself lets officials in: the first administrator, and the officials of the demo. */
@UseCase
@Permits
public class GivePassword {
  @Inject Credentials credentials;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** A password that must be changed at the first login. */
  public void once(OfficialId official, String password) {
    Credential credential = credentials.of(official);
    events.fire(credential.reset(credentials.hash(password), clock.instant()));
    credentials.keep(credential);
  }

  /**
   * One password for all, to try the product out; hashed once, since hashing is slow on purpose.
   */
  public void forTrial(Collection<OfficialId> officials, String password) {
    String hash = credentials.hash(password);
    for (OfficialId official : officials) {
      Credential credential = credentials.of(official);
      events.fire(credential.chosen(hash, clock.instant()));
      credentials.keep(credential);
    }
  }
}
