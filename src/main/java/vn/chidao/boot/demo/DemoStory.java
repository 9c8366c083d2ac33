package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/**
 * What people have done so far with the assignments of the demo's issued directive, line by line.
 */
@ApplicationScoped
class DemoStory {
  @Inject DemoPeople people;
  @Inject DemoWork work;
  @Inject DemoDecisions decisions;
  @Inject DemoWays ways;
  @Inject AssignmentRegister register;

  void tell(DirectiveId directive, String file) {
    for (CSVRecord line : new DemoFile(file).lines()) tell(directive, line);
  }

  private void tell(DirectiveId directive, CSVRecord line) {
    AgencyCode agency = new AgencyCode(line.get("agency"));
    AssignmentId id = find(directive, line.get("label"), agency);
    String text = line.get("text");
    switch (line.get("act")) {
      case "RECEIVE" -> work.receive(id, agency);
      case "NAME_OWNER" -> work.nameOwner(id, agency, text);
      case "REPORT" -> work.report(id, ReportKind.RESULT, line);
      case "REPORT_PERIOD" -> work.report(id, ReportKind.PERIODIC, line);
      case "APPROVE" -> decisions.approve(id, agency, text);
      case "RETURN" -> decisions.sendBack(id, agency, text);
      case "ACCEPT" -> decisions.accept(id, text);
      case "EXTEND" ->
          decisions.extend(id, Long.parseLong(line.get("number")), line.get("document"), text);
      case "WITHDRAW" -> decisions.withdraw(id, text);
      default -> ways.tell(id, agency, line);
    }
  }

  private AssignmentId find(DirectiveId directive, String label, AgencyCode agency) {
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    var filter = new AssignmentRegister.Filter(null, null, directive.value(), agency.value());
    return register.page(filter, 0, 200).stream()
        .filter(row -> label.equals(row.label()))
        .map(row -> new AssignmentId(row.id()))
        .findFirst()
        .orElseThrow();
  }
}
