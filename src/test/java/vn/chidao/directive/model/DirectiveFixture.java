package vn.chidao.directive.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.SearchText;

/** A directive of the Prime Minister, brought as far as a test needs it. */
public final class DirectiveFixture {
  public static final Instant NOON = Instant.parse("2025-06-16T05:00:00Z");
  public static final Person ISSUER = person("issuer", Role.ISSUER);
  public static final Person LEADER = person("leader", Role.CLEARING_LEADER);
  public static final Set<Clear> SIX =
      Set.of(
          Clear.PERSON, Clear.WORK, Clear.TIME, Clear.RESPONSIBILITY, Clear.PRODUCTS, Clear.RESULT);

  private DirectiveFixture() {}

  private static Person person(String id, Role role) {
    return new Person(
        new OfficialId(id), id, "position", AgencyCode.GOVERNMENT_OFFICE, Set.of(role));
  }

  public static Heading heading(String number, DocumentType type) {
    return new Heading(
        number,
        type,
        LocalDate.of(2025, 6, 2),
        "Thủ tướng Chính phủ",
        "Thủ tướng Chính phủ",
        null,
        "Phó Thủ tướng",
        AgencyCode.GOVERNMENT_OFFICE,
        Urgency.NORMAL,
        Secrecy.NONE,
        "Về chuyển đổi số",
        null,
        null);
  }

  /** A task of the given leads; {@code result} null leaves it unclear. */
  public static TaskContent task(String result, String... leads) {
    return new TaskContent(
        "1",
        null,
        TaskContent.Duty.of("Xây dựng Đề án", result),
        new TaskContent.Time(DeadlineKind.FIXED, LocalDate.of(2025, 12, 31), null, "12/2025"),
        new TaskContent.People(
            "Bộ trưởng",
            "Văn phòng Chính phủ",
            List.of(leads).stream().map(AgencyCode::new).toList(),
            LeadMode.SEPARATE,
            List.of(),
            null,
            null),
        List.of(new TaskContent.Product("Đề án", ProductKind.ISSUED, "Có số, ngày, người ký")));
  }

  public static Directive draft(TaskContent... tasks) {
    Directive directive =
        Directive.draft(heading("18/CT-TTg", DocumentType.CT), SearchText::fold, ISSUER, NOON)
            .directive();
    if (tasks.length > 0) directive.addTasks(List.of(tasks), "", NOON);
    return directive;
  }

  public static Directive submitted(TaskContent... tasks) {
    Directive directive = draft(tasks);
    directive.submit(NOON);
    return directive;
  }
}
