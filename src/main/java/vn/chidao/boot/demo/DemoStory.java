package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.WriteReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/**
 * What people have done so far with the assignments of the demo's issued directive, line by line.
 */
@ApplicationScoped
class DemoStory {
  @Inject DemoPeople people;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject WriteReport writeReport;
  @Inject SubmitReport submitReport;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject ExtendDeadline extendDeadline;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject AssignmentRegister register;
  @Inject AssignmentSheet sheet;
  @Inject Clock clock;

  void tell(DirectiveId directive, String file) {
    for (CSVRecord line : new DemoFile(file).lines()) tell(directive, line);
  }

  private void tell(DirectiveId directive, CSVRecord line) {
    AgencyCode agency = new AgencyCode(line.get("agency"));
    String text = line.get("text");
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    AssignmentId id = find(directive, line.get("label"), agency);
    switch (line.get("act")) {
      case "RECEIVE" -> {
        people.act(agency, Role.COORDINATOR);
        receiveAssignment.receive(id);
      }
      case "NAME_OWNER" -> {
        people.act(agency, Role.COORDINATOR);
        nameOwner.name(id, people.id(text));
      }
      case "REPORT" -> report(id, ReportKind.RESULT, line);
      case "REPORT_PERIOD" -> report(id, ReportKind.PERIODIC, line);
      case "APPROVE" -> {
        people.act(agency, Role.SUPERVISOR);
        reviewReport.approve(id, waiting(id), text);
      }
      case "RETURN" -> {
        people.act(agency, Role.SUPERVISOR);
        reviewReport.sendBack(id, waiting(id), text);
      }
      case "ACCEPT" -> acceptReport.accept(id, waiting(id), text);
      case "EXTEND" -> {
        LocalDate to = VietnamTime.today(clock).plusDays(Long.parseLong(line.get("days")));
        extendDeadline.extend(id, to, line.get("document"), text);
      }
      case "WITHDRAW" -> {
        people.act(AgencyCode.GOVERNMENT_OFFICE, Role.ISSUER);
        withdrawAssignment.withdraw(id, text);
      }
      default -> throw new IllegalStateException(line.toString());
    }
  }

  private AssignmentId find(DirectiveId directive, String label, AgencyCode agency) {
    var filter = new AssignmentRegister.Filter(null, null, directive.value(), agency.value());
    return register.page(filter, 0, 200).stream()
        .filter(row -> label.equals(row.label()))
        .map(row -> new AssignmentId(row.id()))
        .findFirst()
        .orElseThrow();
  }

  private ReportId waiting(AssignmentId id) {
    return new ReportId(sheet.reports(id).get(0).id());
  }

  /** The owner reports; a product that is a document is named, any other shown by a file. */
  private void report(AssignmentId id, ReportKind kind, CSVRecord line) {
    people.actAsOwner(sheet.head(id).owner());
    List<AssignmentSheet.Product> products = sheet.products(id);
    for (AssignmentSheet.Product product : products)
      if (product.kind() == ProductKind.OTHER && kind == ReportKind.RESULT)
        writeReport.attach(
            id, product.id(), "minh-chung.pdf", new DemoFile("minh-chung.pdf").content());
    LocalDate day = VietnamTime.today(clock);
    List<ReportForm.Item> items =
        products.stream()
            .filter(product -> product.kind() != ProductKind.OTHER)
            .map(
                product ->
                    new ReportForm.Item(
                        product.id(),
                        line.get("document"),
                        day,
                        sheet.head(id).accountablePerson(),
                        null))
            .toList();
    submitReport.submit(id, new ReportForm(kind, line.get("text"), items));
  }
}
