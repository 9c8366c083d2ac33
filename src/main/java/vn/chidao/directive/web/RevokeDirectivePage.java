package vn.chidao.directive.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.chidao.bulk.BulkKind;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.web.InBoth;

/** Where the issuer takes a directive back for a legal reason; its open assignments go with it. */
@Named
@RequestScoped
public class RevokeDirectivePage {
  @Inject DirectiveSheet sheet;
  @Inject DirectiveRuns directiveRuns;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String id;
  private DirectiveSheet.Head head;
  private String reason;

  @PostConstruct
  void begin() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new DirectiveId(id));
  }

  public String revoke() {
    String said = Text.required("directive.revoke.reason", reason, 2000);
    String number = getHead().number();
    return directiveRuns.begin(
        BulkKind.REVOKE, id, new InBoth(number, number), Map.of("text", said));
  }

  /** Whether this person can take it back. */
  public boolean isOpen() {
    return !getHead().status().isClosed() && actor.has(Role.ISSUER);
  }

  public String getId() {
    return id;
  }

  public DirectiveSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
