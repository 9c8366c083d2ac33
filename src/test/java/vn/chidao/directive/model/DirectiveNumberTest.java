package vn.chidao.directive.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.shared.RuleViolation;

class DirectiveNumberTest {
  @Test
  void every_real_number_of_the_sample_reads_as_printed() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/directive/document-numbers.csv"));
    assertEquals(13, lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String printed = line.substring(0, line.indexOf(','));
      assertEquals(printed, DirectiveNumber.parse(printed).toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "18/CT-TTg, CT", "42/2014/QĐ-TTg, QD", "2844/VPCP-KSTT, CV", "1043/TTg-NN, CV",
    "112/CĐ-TTg, CD", "17/QĐ-UBQGCĐS, QD", "3/ĐA-UBND, DEAN", "3/DA-UBND, DA",
    "4/HD-BNV, HD", "4/HĐ-BNV, HDONG", "5/CTr-UBND, CTR", "03/NQ-CP, NQ"
  })
  void abbreviations_are_told_apart_letter_by_letter(String number, DocumentType type) {
    assertEquals(type, DirectiveNumber.parse(number).type());
  }

  @Test
  void decomposed_letters_are_the_same_number() {
    String decomposed = Normalizer.normalize("84/CĐ-TTg", Normalizer.Form.NFD);
    assertEquals(DirectiveNumber.parse("84/CĐ-TTg"), DirectiveNumber.parse(decomposed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17/QD-TTg", "84/CD-TTg", "06/2022/ND-CP"})
  void a_type_without_its_stroke_is_refused_and_never_taken_for_a_letter(String text) {
    var refused = assertThrows(RuleViolation.class, () -> DirectiveNumber.parse(text));
    assertEquals("directive.number.stroke", refused.key());
  }

  @Test
  void a_letter_that_only_looks_like_the_one_with_a_stroke_is_taken_for_it() {
    assertEquals("17/QĐ-TTg", DirectiveNumber.parse("17/Q\u00D0-TTg").toString());
  }

  @Test
  void a_decree_carries_its_year_and_a_directive_does_not() {
    assertEquals(2022, DirectiveNumber.parse("06/2022/NĐ-CP").formOf(DocumentType.ND).year());
    refusedAs("06/NĐ-CP", DocumentType.ND);
    refusedAs("18/2024/CT-TTg", DocumentType.CT);
    refusedAs("18/CT-TTg", DocumentType.QD);
  }

  @Test
  void numbers_below_ten_are_printed_with_a_zero() {
    assertEquals("09/KH-BTNMT", DirectiveNumber.parse("9/KH-BTNMT").toString());
  }

  private static void refusedAs(String text, DocumentType type) {
    DirectiveNumber number = DirectiveNumber.parse(text);
    var refused = assertThrows(RuleViolation.class, () -> number.formOf(type));
    assertEquals("directive.number.otherType", refused.key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CT-TTg", "18", "18/CT", "0/CT-TTg", "18-CT-TTg", "18//CT-TTg"})
  void what_is_no_number_is_refused(String text) {
    assertThrows(RuleViolation.class, () -> DirectiveNumber.parse(text));
  }
}
