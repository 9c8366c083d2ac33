package vn.chidao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What each feature has brought to be done to many. */
@ApplicationScoped
class BulkActs {
  @Inject @Any Instance<BulkAct> all;

  BulkAct of(BulkKind kind) {
    return all.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }
}
