package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import vn.chidao.setting.RuleChanged;

/**
 * When a rule about deadlines has changed, every open assignment is looked at next when the new
 * rule says so, as if it had held all along. What is due already happens; what happened stays.
 */
@ApplicationScoped
public class WatchAnew {
  @Inject Deadlines deadlines;
  @Inject OpenWork openWork;
  @Inject DeadlineWatches watches;

  void ruleChanged(@Observes RuleChanged changed) {
    deadlines
        .rules()
        .after(changed.change())
        .ifPresent(
            then ->
                watches.move(
                    openWork.moved(then).stream()
                        .collect(
                            Collectors.toMap(
                                moved -> moved.row().assignment(), OpenWork.Moved::to))));
  }
}
