package vn.chidao.directive.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.chidao.directive.ConcludeDirective;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Announcements;

/**
 * Where the issuer writes the conclusion that ends a directive, beside what came of its
 * assignments.
 */
@Named
@RequestScoped
public class ConcludeDirectivePage {
  @Inject DirectiveSheet sheet;
  @Inject ConcludeDirective concludeDirective;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String id;
  private DirectiveSheet.Head head;
  private String conclusion;

  @PostConstruct
  void begin() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new DirectiveId(id));
  }

  public String conclude() {
    concludeDirective.conclude(new DirectiveId(id), conclusion);
    announcements.say("directive.conclude.done", getHead().number());
    return DirectivePage.address(id);
  }

  /** Whether this person can conclude it, once no assignment is open any more. */
  public boolean isOpen() {
    return getHead().status() == DirectiveStatus.ISSUED && actor.has(Role.ISSUER);
  }

  public String getId() {
    return id;
  }

  public DirectiveSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public String getConclusion() {
    return conclusion;
  }

  public void setConclusion(String conclusion) {
    this.conclusion = conclusion;
  }
}
