package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.model.Act;
import vn.chidao.shared.Actor;

/** The reports that wait for the acting person's decision, most urgent first. */
@RequestScoped
public class ReviewQueue {
  private static final int WAITING = 200;

  @Inject Inbox inbox;
  @Inject Actor actor;
  private List<Inbox.Item> items;

  public List<Inbox.Item> items() {
    if (items == null)
      items =
          Stream.of(Act.REVIEW, Act.ENDORSE, Act.ACCEPT)
              .filter(act -> actor.has(act.role()))
              .flatMap(act -> inbox.page(new Inbox.Filter(null, null, act), 0, WAITING).stream())
              .toList();
    return items;
  }

  List<String> ids() {
    return items().stream().map(Inbox.Item::id).distinct().toList();
  }

  /** The one after this; null when this is the only one. */
  String after(String id) {
    List<String> all = ids();
    if (all.isEmpty() || all.equals(List.of(id))) return null;
    return all.get((all.indexOf(id) + 1) % all.size());
  }
}
