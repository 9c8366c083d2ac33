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
  @ValueSource(strings = {"", "CT-TTg", "18", "18/CT", "0/CT-TTg", "18-CT-TTg", "18//CT-TTg"})
  void what_is_no_number_is_refused(String text) {
    assertThrows(RuleViolation.class, () -> DirectiveNumber.parse(text));
  }
}
