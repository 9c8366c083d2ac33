package vn.chidao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.SeededAgencies;
import vn.chidao.shared.AgencyCode;

/** How well a restated task is told from one that only looks like it. */
class MatterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<CSVRecord> PAIRS = Published.table("restated_tasks.csv");
  private static final Map<String, Annex> ANNEXES = new TreeMap<>();

  @Test
  void there_are_enough_pairs_of_both_kinds_to_measure() {
    assertTrue(PAIRS.stream().filter(MatterTest::isSame).count() >= 60);
    assertTrue(PAIRS.stream().filter(pair -> !isSame(pair)).count() >= 60);
  }

  @Test
  void what_is_found_is_restated_and_what_is_restated_is_found() throws IOException {
    List<String> wrong = new ArrayList<>();
    int found = 0;
    int missed = 0;
    int foundWrongly = 0;
    for (CSVRecord pair : PAIRS) {
      AnnexRow row = row(pair);
      Matter first = matter(row);
      Matter second = matter(other(pair, row));
      boolean same = first.isSameAs(second);
      assertEquals(same, second.isSameAs(first));
      if (same && isSame(pair)) found++;
      if (!same && isSame(pair)) missed++;
      if (same && !isSame(pair)) foundWrongly++;
      if (same != isSame(pair))
        wrong.add(
            "%s %s %.2f %s"
                .formatted(pair.get("how"), pair.get("stt"), first.likeness(second), same));
    }
    double precision = found / (double) (found + foundWrongly);
    double recall = found / (double) (found + missed);
    Files.writeString(
        Path.of("target", "restated-figures.txt"),
        "precision %.3f, recall %.3f of %d pairs%n%s%n"
            .formatted(precision, recall, PAIRS.size(), String.join("\n", wrong)));
    assertTrue(precision >= 0.95, () -> wrong.toString());
    assertTrue(recall >= 0.95, () -> wrong.toString());
  }

  @Test
  void one_annex_hardly_ever_asks_for_the_same_twice() {
    List<AnnexRow> rows = annex("03/NQ-CP").rows();
    List<Matter> matters = rows.stream().map(MatterTest::matter).toList();
    List<String> alike = new ArrayList<>();
    for (int one = 0; one < rows.size(); one++)
      for (int other = one + 1; other < rows.size(); other++)
        if (matters.get(one).isSameAs(matters.get(other)))
          alike.add(rows.get(one).label() + " " + rows.get(other).label());
    assertEquals(List.of("125 126"), alike);
  }

  @Test
  void agencies_that_were_merged_since_are_the_agency_that_answers_today() {
    AnnexRow row = annex("13/CT-TTg").row(4);
    AnnexRow later = row.corrected(AnnexField.LEAD, "Bộ NN&MT", Published.context(TODAY));
    assertEquals("[C-btnmt]", row.leadAgencies().toString());
    assertEquals("[C-bnnmt]", later.leadAgencies().toString());
    assertTrue(matter(row).isSameAs(matter(later)));
  }

  @Test
  void who_names_another_document_speaks_of_another_matter() {
    Matter one = matter("Sửa đổi Nghị định 79/2021/NĐ-CP về vốn vay ưu đãi nước ngoài");
    Matter other = matter("Sửa đổi Nghị định 97/2018/NĐ-CP về vốn vay ưu đãi nước ngoài");
    Matter none = matter("Sửa đổi Nghị định về vốn vay ưu đãi nước ngoài");
    assertFalse(one.isSameAs(other));
    assertTrue(one.isSameAs(none));
    assertTrue(one.isSameAs(one));
  }

  private static boolean isSame(CSVRecord pair) {
    return pair.get("same").equals("yes");
  }

  private static AnnexRow row(CSVRecord pair) {
    return annex(pair.get("document")).rows().stream()
        .filter(row -> row.label().equals(pair.get("stt")))
        .findFirst()
        .orElseThrow();
  }

  /** The row as the other text has it. */
  private static AnnexRow other(CSVRecord pair, AnnexRow row) {
    AnnexContext context = Published.context(Published.dateOf(pair.get("document")));
    AnnexRow other = row.corrected(AnnexField.TASK, pair.get("nhiem_vu"), context);
    if (!pair.get("co_quan_chu_tri").isEmpty())
      other = other.corrected(AnnexField.LEAD, pair.get("co_quan_chu_tri"), context);
    return pair.get("san_pham").isEmpty()
        ? other
        : other.corrected(AnnexField.PRODUCT, pair.get("san_pham"), context);
  }

  private static Annex annex(String document) {
    return ANNEXES.computeIfAbsent(document, Published::annex);
  }

  private static Matter matter(String work) {
    return new Matter(
        List.of(new AgencyCode("C-btc")), work, List.of("Nghị định"), SeededAgencies.names());
  }

  private static Matter matter(AnnexRow row) {
    return new Matter(
        row.leadAgencies().stream().map(MatterTest::today).toList(),
        row.task(),
        row.products().stream().map(ProductPhrase::name).toList(),
        SeededAgencies.names());
  }

  private static AgencyCode today(AgencyCode code) {
    return SeededAgencies.directory()
        .livingSuccessor(code, TODAY)
        .map(AgencyEntry::code)
        .orElse(code);
  }
}
