package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.chidao.directive.Alike.Found;
import vn.chidao.directive.Overlaps;
import vn.chidao.directive.model.DirectiveId;

/** What the tasks of a draft are alike; found once for each page. */
@Named
@RequestScoped
public class TaskOverlaps {
  @Inject Overlaps overlaps;
  private Map<String, Found> found;

  /** Null when the task is alike nothing. */
  public Found of(String directive, String task) {
    if (found == null) found = overlaps.of(new DirectiveId(directive));
    return found.get(task);
  }
}
