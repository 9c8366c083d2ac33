package vn.chidao.assignment.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.shared.AgencyCode;

/**
 * What somebody had before them when they decided to change an assignment: its agency and since
 * when, its deadline, how often its words were amended, and what was asked for. Another one means
 * that somebody was faster; pages carry it along without looking into it. Reports and the owner do
 * not count: they leave the duty as it is.
 */
public record Edition(String value) {
  static Edition of(
      AgencyCode lead,
      Instant leadSince,
      LocalDate dueOn,
      int amendments,
      List<AgencyRequest> requests) {
    return new Edition(
        String.join(
            " ",
            lead.value(),
            String.valueOf(leadSince),
            String.valueOf(dueOn),
            "a" + amendments,
            "r" + requests.size(),
            "o" + requests.stream().filter(each -> each.status().isOpen()).count()));
  }
}
