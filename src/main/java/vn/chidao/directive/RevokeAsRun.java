package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chidao.bulk.BulkAct;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Order;
import vn.chidao.directive.model.DirectiveId;

/** A directive is taken back in the background: one item, since it is one transaction. */
@ApplicationScoped
public class RevokeAsRun implements BulkAct {
  @Inject RevokeDirective revokeDirective;

  @Override
  public BulkKind kind() {
    return BulkKind.REVOKE;
  }

  @Override
  public void perform(Order order) {
    revokeDirective.revoke(new DirectiveId(order.subject()), order.common().get("text"));
  }
}
