package vn.chidao.directive.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.directive.ClearDirective;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.Lack;
import vn.chidao.shared.Actor;
import vn.chidao.shared.web.Announcements;

/** Where the clearing leader sees a draft with all its tasks, and lets it go or sends it back. */
@Named
@RequestScoped
public class ClearDirectivePage {
  @Inject DirectiveSheet sheet;
  @Inject ClearDirective clearDirective;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String id;
  private DirectiveSheet.Head head;
  private List<Lack> lacks;
  private String objection;

  @PostConstruct
  void begin() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new DirectiveId(id));
    lacks = sheet.lacks(new DirectiveId(id));
  }

  public String approve() {
    clearDirective.approve(new DirectiveId(id));
    announcements.say("clearance.approved", getHead().number());
    return DirectivePage.address(id);
  }

  public String sendBack() {
    clearDirective.sendBack(new DirectiveId(id), objection);
    announcements.say("clearance.sentBack", getHead().number(), getHead().drafter());
    return DirectivePage.address(id);
  }

  /** Whether this person can decide on it; who drafted it cannot. */
  public boolean isOpen() {
    return DirectiveActs.of(getHead(), 0, actor).clear();
  }

  public boolean isOwn() {
    return actor.person().hasHandIn(getHead().draftedBy());
  }

  /** It waits for no clearance, or not any more. */
  public boolean isClosed() {
    return DirectiveStage.of(getHead(), 0) != DirectiveStage.WITH_LEADER;
  }

  public DirectiveSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public List<Lack> getLacks() {
    if (lacks == null) load();
    return lacks;
  }

  public String getId() {
    return id;
  }

  public String getObjection() {
    return objection;
  }

  public void setObjection(String objection) {
    this.objection = objection;
  }
}
