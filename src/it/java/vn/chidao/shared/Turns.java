package vn.chidao.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets more or fewer use cases be at work at the same time than the product does. */
@ApplicationScoped
public class Turns {
  @Inject UseCasesAtOnce atOnce;
  private int now = UseCasesAtOnce.MOST;

  /** From now on so many; nobody may be at work while it changes. */
  public void are(int most) throws InterruptedException {
    for (; now < most; now++) atOnce.end();
    for (; now > most; now--) atOnce.begin();
  }

  public void asInTheProduct() throws InterruptedException {
    are(UseCasesAtOnce.MOST);
  }
}
