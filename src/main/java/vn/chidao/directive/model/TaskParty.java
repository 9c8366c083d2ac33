package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.chidao.shared.AgencyCode;

/** An agency that leads or coordinates a task. */
@Embeddable
public class TaskParty {
  @Column(name = "agency_code")
  private String agency;

  @Enumerated(EnumType.STRING)
  private Part part;

  private int place;

  protected TaskParty() {}

  TaskParty(AgencyCode agency, Part part, int place) {
    this.agency = agency.value();
    this.part = part;
    this.place = place;
  }

  AgencyCode agency() {
    return new AgencyCode(agency);
  }

  boolean is(Part expected) {
    return part == expected;
  }

  int place() {
    return place;
  }

  /** Lead agency (cơ quan chủ trì) or coordinating agency (cơ quan phối hợp). */
  enum Part {
    LEAD,
    COORDINATOR
  }
}
