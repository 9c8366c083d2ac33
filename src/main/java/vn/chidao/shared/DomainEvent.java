package vn.chidao.shared;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a directive, an assignment or a master record; heard by the audit
 * trail.
 */
public interface DomainEvent {
  /** The row that changed, still holding what it was before. */
  Audited subject();

  /** When it happened. */
  Instant at();

  /** Why, in the acting person's words; null or empty when nobody had to say. */
  default String reason() {
    return "";
  }

  /** Who is told of it; nobody unless the event says so. The acting person never is. */
  default List<Notice> notices() {
    return List.of();
  }

  /** The name under which the audit trail files it. */
  default String action() {
    return getClass().getSimpleName();
  }
}
