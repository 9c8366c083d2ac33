package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.AgencyCode;

/** What people have done beside the straight way: asked, contributed, told, reviewed. */
@ApplicationScoped
class DemoWays {
  @Inject DemoRequests requests;
  @Inject DemoCoordination coordination;
  @Inject DemoExchange exchange;
  @Inject DemoReviews reviews;
  @Inject Clock clock;

  /** The line's number is of days from today, or of percent. */
  void tell(AssignmentId id, AgencyCode agency, CSVRecord line) {
    String text = line.get("text");
    switch (line.get("act")) {
      case "ASK_EXTENSION" -> requests.askExtension(id, number(line), text);
      case "PASS_ON" -> requests.passOn(id, agency, text);
      case "DECLINE" -> requests.decline(id, text);
      case "GIVE_BACK" -> requests.giveBack(id, agency, with(line), text);
      case "ASK_PART" -> coordination.ask(id, with(line), number(line), text);
      case "CONTRIBUTE" -> coordination.answer(id, with(line), text);
      case "UPDATE" -> exchange.update(id, number(line), text);
      case "QUESTION" -> exchange.ask(id, number(line), text);
      case "ANSWER" -> exchange.answer(id, text);
      case "REVIEW" -> reviews.open(id);
      case "EXPLAIN" -> reviews.explain(id, VietnamTime.today(clock).plusDays(number(line)), text);
      case "CONFIRM" -> reviews.confirm(id, agency, text);
      case "ROADMAP" -> reviews.accept(id, text);
      default -> throw new IllegalStateException(line.toString());
    }
  }

  private static int number(CSVRecord line) {
    return Integer.parseInt(line.get("number"));
  }

  private static AgencyCode with(CSVRecord line) {
    return new AgencyCode(line.get("with"));
  }
}
