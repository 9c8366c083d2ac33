package vn.chidao.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.chidao.bulk.ItemState;
import vn.chidao.bulk.RunSheet;
import vn.chidao.shared.web.InBoth;

/** Looks at what goes on in the background, as the person who acts in the test. */
@ApplicationScoped
public class Runs {
  @Inject RunSheet sheet;

  public void awaitEnd(String run) {
    Instant patience = Instant.now().plus(Duration.ofSeconds(30));
    while (sheet.head(run).isRunning())
      if (Instant.now().isAfter(patience)) throw new AssertionError(sheet.head(run).toString());
  }

  public List<ItemState> states(String run) {
    return sheet.lines(run).stream().map(RunSheet.Line::state).toList();
  }

  public InBoth reason(String run, int place) {
    return sheet.lines(run).get(place).reason();
  }
}
