package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chidao.bulk.BulkAct;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Order;
import vn.chidao.directive.model.DirectiveId;

/** A directive is issued in the background: one item, since it is one transaction. */
@ApplicationScoped
public class IssueAsRun implements BulkAct {
  @Inject IssueDirective issueDirective;

  @Override
  public BulkKind kind() {
    return BulkKind.ISSUE;
  }

  @Override
  public void perform(Order order) {
    issueDirective.issue(new DirectiveId(order.subject()));
  }
}
