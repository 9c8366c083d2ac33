package vn.chidao.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.chidao.shared.web.Words;

/** A notice in words: what happened, to which directive and task, and by when. */
record NoticeText(Words words, Locale language) {
  String happened(String kind) {
    return words.in(language, "notice." + kind);
  }

  /** Number of the directive, and of the task where it has one; some notices are about neither. */
  String matter(String directiveNumber, String label) {
    if (directiveNumber == null) return words.in(language, "notice.matter.none");
    return label == null || label.isBlank()
        ? words.in(language, "notice.matter", directiveNumber)
        : words.in(language, "notice.matter.task", directiveNumber, label);
  }

  Optional<String> deadline(LocalDate dueOn) {
    return Optional.ofNullable(dueOn).map(day -> words.in(language, "notice.dueOn", day));
  }
}
