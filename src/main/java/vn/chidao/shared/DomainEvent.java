package vn.chidao.shared;

import java.time.Instant;

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

  /** The name under which the audit trail files it. */
  default String action() {
    return getClass().getSimpleName();
  }
}
