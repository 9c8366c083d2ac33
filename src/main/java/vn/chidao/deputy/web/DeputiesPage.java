package vn.chidao.deputy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.deputy.DeputyList;
import vn.chidao.deputy.DeputyList.Line;
import vn.chidao.deputy.DeputyList.Principal;
import vn.chidao.deputy.DeputyshipId;
import vn.chidao.deputy.NameDeputy;
import vn.chidao.shared.Actor;
import vn.chidao.shared.web.Announcements;

/**
 * Where everybody names who stands in while they are away, who supervises does it for the people of
 * the agency, and both end it before its day.
 */
@Named
@RequestScoped
public class DeputiesPage {
  private static final String SELF = "/deputy/deputies?faces-redirect=true";

  @Inject DeputyList list;
  @Inject NameDeputy nameDeputy;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private final DeputyForm form = new DeputyForm();
  private String endReason;
  private List<Line> lines;
  private List<Principal> colleagues;

  public String name() {
    nameDeputy.name(
        form.principalOr(actor.self().id()),
        form.deputy(),
        form.getFrom(),
        form.getUntil(),
        form.getReason());
    announcements.say(
        "deputy.name.done", nameOf(form.getDeputy()), form.getFrom(), form.getUntil());
    return SELF;
  }

  public String end() {
    nameDeputy.end(new DeputyshipId(getChosen()), endReason);
    announcements.say("deputy.end.done");
    return SELF;
  }

  private String nameOf(String id) {
    return getColleagues().stream()
        .filter(each -> each.id().equals(id))
        .map(Principal::name)
        .findFirst()
        .orElse("");
  }

  /** In whose name the person cannot act any more, as the address says; null when nothing ended. */
  public String getEnded() {
    String ended = request.getParameter("ended");
    return ended == null ? null : list.formerPrincipal(ended).orElse(null);
  }

  /** The one that is to be ended; null until a line was chosen. */
  public String getChosen() {
    return request.getParameter("end");
  }

  public Line getChosenLine() {
    return getLines().stream().filter(l -> l.id().equals(getChosen())).findFirst().orElse(null);
  }

  /** Nobody names deputies in another's name. */
  public boolean isOpen() {
    return !actor.person().isRepresented();
  }

  public boolean isSupervising() {
    return list.isSupervising();
  }

  public boolean isEndable(Line line) {
    return isOpen() && list.standing(line) != DeputyList.Standing.OVER;
  }

  public List<Line> getLines() {
    if (lines == null) lines = list.lines();
    return lines;
  }

  public DeputyList.Standing standing(Line line) {
    return list.standing(line);
  }

  public List<Principal> getColleagues() {
    if (colleagues == null) colleagues = list.colleagues();
    return colleagues;
  }

  public DeputyForm getForm() {
    return form;
  }

  public String getEndReason() {
    return endReason;
  }

  public void setEndReason(String endReason) {
    this.endReason = endReason;
  }
}
