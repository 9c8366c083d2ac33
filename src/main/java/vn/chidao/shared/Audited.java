package vn.chidao.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row whose every change is an audit entry. It knows what it looked like when it was last
 * recorded; a flush of anything that was not recorded since is refused, so no code path changes it
 * silently. Adding up the recorded changes gives the row.
 */
@MappedSuperclass
public abstract class Audited {
  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "audit_entries")
  private long auditEntries;

  @Transient private SortedMap<String, String> recorded = new TreeMap<>();

  /** Grows with every change: a form that shows an older one was overtaken. */
  public long version() {
    return version;
  }

  /** The kind of row as the audit trail files it, e.g. {@code assignment}. */
  public abstract String auditType();

  public abstract String auditId();

  /** The directive under which the audit trail also files it; null when there is none. */
  public String auditParent() {
    return null;
  }

  /** The row in whose story the entries are told too; null when they have only their own. */
  public String auditStory() {
    return null;
  }

  /** The agency whose own auditors may read the entries; null when only the issuing side's may. */
  public AgencyCode auditAgency() {
    return null;
  }

  /** Everything that is true of this row, children included, as path → text; absent means null. */
  public abstract SortedMap<String, String> state();

  /**
   * The part of {@link #state} that this object has read so far. Children that nobody has asked for
   * have not changed, and need not be fetched to know it.
   */
  protected SortedMap<String, String> known() {
    return state();
  }

  /** Children that are read only now: what they are belongs to what the row was. */
  protected void alsoWas(SortedMap<String, String> children) {
    if (recorded != null) recorded.putAll(children);
  }

  /** Changes since the last entry: path → what it was and what it is now. */
  public SortedMap<String, Change> changes() {
    if (recorded == null)
      throw new IllegalStateException(auditType() + " " + auditId() + " was not remembered");
    SortedMap<String, String> now = known();
    SortedMap<String, Change> changes = new TreeMap<>();
    recorded.forEach(
        (path, before) -> {
          String after = now.get(path);
          if (!before.equals(after)) changes.put(path, new Change(before, after));
        });
    now.forEach(
        (path, after) -> {
          if (!recorded.containsKey(path)) changes.put(path, new Change(null, after));
        });
    return changes;
  }

  /**
   * Called by the audit trail once it has written the changes; returns the entry's number, from 1.
   */
  public long markRecorded() {
    recorded = known();
    return ++auditEntries;
  }

  /**
   * Takes note of what the row is, so that changes can be told. Happens by itself when a row is
   * read, except for one with {@link #hasManyChildren many children}: its repository calls this
   * once all of them are read together.
   */
  public void remember() {
    if (recorded == null) recorded = known();
  }

  /** Reading the children one row at a time would cost a statement for each. */
  protected boolean hasManyChildren() {
    return false;
  }

  @PostLoad
  void rememberLoaded() {
    recorded = hasManyChildren() ? null : known();
  }

  @PrePersist
  @PreUpdate
  void refuseUnrecorded() {
    Map<String, Change> open = changes();
    if (!open.isEmpty())
      throw new IllegalStateException(
          auditType() + " " + auditId() + " changed without an audit entry: " + open.keySet());
  }

  /** One value before and after; null where the path did not or does not exist. */
  public record Change(String before, String after) {}
}
