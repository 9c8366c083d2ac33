package vn.chidao.assignment.model;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.shared.AgencyCode;

/**
 * What somebody had before them when they decided to change an assignment: its agency, its
 * deadline, how often its words were amended, and what was asked for. Another one means that
 * somebody was faster; pages carry it along without looking into it.
 */
public record Edition(String value) {
  static Edition of(
      AgencyCode lead, LocalDate dueOn, int amendments, List<AgencyRequest> requests) {
    return new Edition(
        String.join(
            " ",
            lead.value(),
            String.valueOf(dueOn),
            "a" + amendments,
            "r" + requests.size(),
            "o" + requests.stream().filter(each -> each.status().isOpen()).count()));
  }
}
