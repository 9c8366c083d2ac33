package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.chidao.shared.OfficialId;

/** That an annex which somebody handed in has become tasks of a draft: once. */
@Entity
@Table(name = "taken_annex")
public class TakenAnnex {
  @Id private String id;

  @Column(name = "directive_id")
  private String directive;

  @Column(name = "taken_by")
  private String by;

  @Column(name = "taken_at")
  private Instant at;

  protected TakenAnnex() {}

  /**
   * @param id of the handing in; the same file handed in again has another one
   */
  public TakenAnnex(String id, DirectiveId directive, OfficialId by, Instant at) {
    this.id = id;
    this.directive = directive.value();
    this.by = by.value();
    this.at = at;
  }

  public String id() {
    return id;
  }

  public Instant at() {
    return at;
  }
}
