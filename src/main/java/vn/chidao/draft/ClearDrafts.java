package vn.chidao.draft;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/**
 * Clears what somebody typed, has not touched for the set days and never sent: whoever gave a form
 * up does not come back to say so, and what people type is not kept without need.
 */
@UseCase
@Permits
public class ClearDrafts {
  @PersistenceContext EntityManager rows;
  @Inject Settings settings;
  @Inject Clock clock;

  /** How many were cleared. */
  public int clear() {
    Duration kept = Duration.ofDays(settings.number(Setting.DRAFT_KEPT));
    return rows.createQuery("delete from KeptDraft d where d.savedAt < :before")
        .setParameter("before", clock.instant().minus(kept))
        .executeUpdate();
  }
}
