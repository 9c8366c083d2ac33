package vn.chidao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One form as one person left it. */
@Entity
@Table(name = "kept_draft")
class KeptDraft {
  @Id private String id;
  private String typed;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected KeptDraft() {}

  KeptDraft(String id) {
    this.id = id;
  }

  void keep(String typed, Instant at) {
    this.typed = typed;
    this.savedAt = at;
  }

  String typed() {
    return typed;
  }

  Instant savedAt() {
    return savedAt;
  }
}
