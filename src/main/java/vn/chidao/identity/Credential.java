package vn.chidao.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedMap;
import vn.chidao.identity.CredentialEvent.PasswordChanged;
import vn.chidao.identity.CredentialEvent.PasswordReset;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;

/** How one official proves who they are. The audit trail knows when it changed, never the hash. */
@Entity
@Table(name = "credential")
public class Credential extends Audited {
  @Id
  @Column(name = "official_id")
  private String officialId;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "must_change")
  private boolean mustChange;

  protected Credential() {}

  Credential(OfficialId official) {
    this.officialId = official.value();
  }

  /** The official chose this password; logins with the one before end. */
  PasswordChanged chosen(String hash, Instant at) {
    set(hash, false, at);
    return new PasswordChanged(this, at);
  }

  /** An administrator gave this password; it opens nothing but the page where it is changed. */
  PasswordReset reset(String hash, Instant at) {
    set(hash, true, at);
    return new PasswordReset(this, at);
  }

  private void set(String hash, boolean mustChange, Instant at) {
    this.passwordHash = hash;
    this.mustChange = mustChange;
    this.changedAt = at;
  }

  String passwordHash() {
    return passwordHash;
  }

  Instant changedAt() {
    return changedAt;
  }

  @Override
  public String auditType() {
    return "credential";
  }

  @Override
  public String auditId() {
    return officialId;
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts().with("changedAt", changedAt).with("mustChange", mustChange).asMap();
  }
}
