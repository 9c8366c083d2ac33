package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row of the view of the assignments that were urged, reviewed for being late or given a later
 * deadline, and how often; read, never written.
 */
@Entity
@Table(name = "late_standing")
public class LateStanding {
  @Id
  @Column(name = "assignment_id")
  private String assignment;

  private long urged;
  private long reviews;
  private long extensions;

  protected LateStanding() {}
}
