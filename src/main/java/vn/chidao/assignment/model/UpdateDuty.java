package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A row of the view of the work that owners have in hand: when they last told of its progress, and
 * from when the next time counts; read, never written.
 */
@Entity
@Table(name = "update_duty")
public class UpdateDuty {
  @Id
  @Column(name = "assignment_id")
  private String assignment;

  @Column(name = "last_update_at")
  private Instant lastUpdateAt;

  @Column(name = "counted_from")
  private Instant countedFrom;

  protected UpdateDuty() {}
}
