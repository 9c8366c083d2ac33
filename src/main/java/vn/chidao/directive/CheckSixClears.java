package vn.chidao.directive;

import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/** Records what each assignment of a submitted draft still lacks, before somebody clears it. */
@UseCase
@Permits(Role.ISSUER)
public class CheckSixClears {
  public void check(DirectiveId id) {}
}
