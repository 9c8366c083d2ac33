package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.chidao.shared.AgencyCode;

/**
 * An agency co-leads or coordinates the assignments of a task, and so may see them in its lists.
 */
@Entity
@Table(name = "task_part")
public class TaskPart {
  @Id private String id;

  @Column(name = "task_id")
  private String task;

  @Column(name = "agency_code")
  private String agency;

  protected TaskPart() {}

  public TaskPart(String task, AgencyCode agency) {
    this.id = task + ":" + agency;
    this.task = task;
    this.agency = agency.value();
  }

  public String id() {
    return id;
  }
}
