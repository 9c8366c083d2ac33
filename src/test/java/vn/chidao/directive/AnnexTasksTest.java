package vn.chidao.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexRow;
import vn.chidao.intake.Published;

/** What becomes of the rows of every published directive that is here as a table. */
class AnnexTasksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // document | tasks | with a lead | fixed | standing | products
        "03/NQ-CP | 140 | 137 | 120 | 6 | 136",
        "13/CT-TTg | 16 | 16 | 4 | 0 | 9",
        "09/KH-BTNMT | 9 | 0 | 9 | 0 | 0",
        "2844/VPCP-KSTT | 1 | 1 | 1 | 0 | 1",
        "9416/VPCP-QHQT | 2 | 2 | 0 | 0 | 1",
        "9061/VPCP-CN | 1 | 1 | 1 | 0 | 2",
        "09/CT-TTg | 4 | 4 | 2 | 0 | 0",
        "56/TB-VPCP | 4 | 4 | 2 | 0 | 1",
        "408/TB-VPCP | 5 | 4 | 2 | 0 | 3"
      })
  void every_published_directive_becomes_so_many_tasks(
      String document, int all, int led, int fixed, int standing, int products) {
    List<TaskContent> tasks = AnnexTasks.of(read(document));
    assertEquals(
        List.of(all, led, fixed, standing, products),
        List.of(
            tasks.size(),
            count(tasks, task -> !task.people().leads().isEmpty()),
            count(tasks, task -> task.time().kind() == DeadlineKind.FIXED),
            count(tasks, task -> task.time().kind() == DeadlineKind.STANDING),
            tasks.stream().mapToInt(task -> task.products().size()).sum()));
  }

  @ParameterizedTest
  @CsvSource({
    "03/NQ-CP",
    "13/CT-TTg",
    "09/KH-BTNMT",
    "2844/VPCP-KSTT",
    "9416/VPCP-QHQT",
    "9061/VPCP-CN",
    "09/CT-TTg",
    "56/TB-VPCP",
    "408/TB-VPCP"
  })
  void nothing_that_a_row_says_is_lost(String document) {
    Annex annex = read(document);
    List<TaskContent> tasks = AnnexTasks.of(annex);
    List<CSVRecord> written = Published.table(Published.fileOf(document));
    for (AnnexRow row : annex.rows()) {
      TaskContent task = tasks.get(row.place() - 1);
      CSVRecord said = written.get(row.place() - 1);
      assertEquals(said.get("stt"), task.label());
      assertEquals(said.get("nhiem_vu"), task.duty().work());
      assertEquals(said.get("co_quan_chu_tri"), kept(task.people().leadText()));
      assertEquals(said.get("co_quan_phoi_hop"), kept(task.people().coordinatorText()));
      assertEquals(said.get("thoi_han"), kept(task.time().text()));
      assertEquals(row.leadAgencies(), task.people().leads());
      assertEquals(row.deadline().dueOn(), task.time().dueOn());
    }
  }

  @Test
  void what_annexes_never_say_is_proposed_in_the_language_of_documents() {
    TaskContent task = AnnexTasks.of(read("2844/VPCP-KSTT")).get(0);
    assertTrue(task.people().accountablePerson().contains("cơ quan chủ trì"));
    assertTrue(task.people().reportsTo().contains("Văn phòng Chính phủ"));
    assertTrue(task.products().stream().allMatch(product -> product.acceptance() != null));
    assertEquals(LocalDate.of(2021, 8, 31), task.time().dueOn());
    assertEquals(ProductKind.OTHER, task.products().get(0).kind());
  }

  private static int count(List<TaskContent> tasks, Predicate<TaskContent> which) {
    return (int) tasks.stream().filter(which).count();
  }

  private static String kept(String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static Annex read(String document) {
    return Published.annex(document);
  }
}
