package vn.chidao.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.bulk.BulkAct;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Order;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.Text;
import vn.chidao.urging.model.Letter;

/**
 * One letter to one or many. Each assignment is urged in a transaction of its own: one that is
 * refused, because it was closed meanwhile, leaves the others.
 */
@ApplicationScoped
public class SendLetter implements BulkAct {
  @Inject UrgeAssignment urgeAssignment;
  @Inject Clock clock;

  /** The letter as it was typed; what no office would send is refused before anybody is urged. */
  public Letter write(String number, LocalDate issuedOn, String text, LocalDate reportDueOn) {
    return Letter.of(
        Text.optional("urging.number", number, 60),
        issuedOn,
        Text.required("urging.text", text, 4000),
        reportDueOn,
        VietnamTime.today(clock));
  }

  /** The letter as a run keeps it, the same for all whom it urges. */
  public static Map<String, String> given(Letter letter) {
    Map<String, String> given = new TreeMap<>();
    given.put("letter", letter.id());
    given.put("number", letter.number());
    given.put("issuedOn", text(letter.issuedOn()));
    given.put("text", letter.text());
    given.put("reportDueOn", text(letter.reportDueOn()));
    return given;
  }

  @Override
  public BulkKind kind() {
    return BulkKind.URGE;
  }

  @Override
  public void perform(Order order) {
    urgeAssignment.urge(new AssignmentId(order.subject()), letter(order.common()));
  }

  private static Letter letter(Map<String, String> given) {
    return new Letter(
        given.get("letter"),
        given.get("number"),
        day(given.get("issuedOn")),
        given.get("text"),
        day(given.get("reportDueOn")));
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static LocalDate day(String kept) {
    return kept == null ? null : LocalDate.parse(kept);
  }
}
