package vn.chidao.notification;

import java.util.Map;
import java.util.Set;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Role;

/**
 * An active official as the post sees them: what makes them a receiver, and what mail they want.
 */
record Addressee(
    String id, String agency, Set<Role> roles, boolean hasMail, Map<NoticeGroup, MailMode> modes) {
  Addressee {
    roles = Set.copyOf(roles);
    modes = Map.copyOf(modes);
  }

  /** Never the person whose own act it was. */
  boolean isToldOf(OutboxNotice notice) {
    return !id.equals(notice.causedBy()) && notice.audience().includes(this);
  }

  MailMode mode(NoticeGroup group) {
    return hasMail ? modes.get(group) : MailMode.NONE;
  }
}
