package vn.chidao.urging.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A row of the view that says when an urged agency first told of its progress afterwards, by an
 * update or a report; read, never written.
 */
@Entity
@Table(name = "urging_answer")
public class UrgingAnswer {
  @Id
  @Column(name = "urging_id")
  private String urging;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected UrgingAnswer() {}
}
