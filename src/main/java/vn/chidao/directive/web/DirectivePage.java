package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.DirectiveId;

/** One directive: its head, where it stands, its assignments and what has happened so far. */
@Named
@RequestScoped
public class DirectivePage {
  @Inject DirectiveSheet sheet;

  private String id;
  private DirectiveSheet.Head head;

  public void load() {
    head = sheet.head(new DirectiveId(id));
  }

  static String address(String id) {
    return "/directive/directive?faces-redirect=true&id=" + id;
  }

  public DirectiveSheet.Head getHead() {
    return head;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
