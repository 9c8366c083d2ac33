package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.WriteReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/** What the demo's agencies do with their assignments. */
@ApplicationScoped
class DemoWork {
  @Inject DemoPeople people;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject WriteReport writeReport;
  @Inject SubmitReport submitReport;
  @Inject AssignmentSheet sheet;
  @Inject Clock clock;

  void receive(AssignmentId id, AgencyCode agency) {
    people.act(agency, Role.COORDINATOR);
    receiveAssignment.receive(id);
  }

  void nameOwner(AssignmentId id, AgencyCode agency, String username) {
    people.act(agency, Role.COORDINATOR);
    nameOwner.name(id, null, people.id(username));
  }

  /** The owner reports; a product that is a document is named, any other shown by a file. */
  void report(AssignmentId id, ReportKind kind, CSVRecord line) {
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
