package vn.chidao.setting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** The product takes up what was chosen on any server, all of it as of one moment. */
@UseCase
@Permits
public class TakeUpRules {
  @Inject Event<Reread> rereads;

  public void takeUp() {
    rereads.fire(new Reread());
  }
}
