package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
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

  static List<TaskParty> of(TaskContent.People people) {
    List<TaskParty> parties = new ArrayList<>();
    for (AgencyCode lead : people.leads())
      parties.add(new TaskParty(lead, Part.LEAD, parties.size() + 1));
    for (AgencyCode coordinator : people.coordinators())
      parties.add(new TaskParty(coordinator, Part.COORDINATOR, parties.size() + 1));
    return parties;
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
  public enum Part {
    LEAD,
    COORDINATOR
  }
}
