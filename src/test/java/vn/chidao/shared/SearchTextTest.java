package vn.chidao.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {
  @Test
  void marks_and_capitals_do_not_matter() {
    assertEquals("chuyen doi so uu tien", SearchText.of("Chuyển  đổi số", null, " Ưu tiên "));
  }

  @Test
  void composed_and_decomposed_text_is_the_same() {
    String decomposed = Normalizer.normalize("Điện Biên", Normalizer.Form.NFD);
    assertEquals(SearchText.fold("Điện Biên"), SearchText.fold(decomposed));
  }

  @Test
  void every_word_that_was_typed_is_a_pattern_of_its_own() {
    assertEquals(List.of("%bo%", "%cong%", "%an%"), SearchText.patterns(" Bộ Công an"));
  }

  @Test
  void wildcards_that_were_typed_are_plain_letters() {
    assertEquals(List.of("%100\\%%", "%a\\_b%"), SearchText.patterns("100% a_b"));
  }

  @Test
  void nothing_typed_asks_for_nothing() {
    assertEquals(List.of(), SearchText.patterns("  "));
  }
}
