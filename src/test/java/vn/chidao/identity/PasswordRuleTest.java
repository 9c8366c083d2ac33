package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.shared.RuleViolation;

class PasswordRuleTest {
  private final PasswordRule rule = new PasswordRule(12);

  @ParameterizedTest
  @CsvSource({
    "ngắn quá,identity.password.tooShort",
    "aaaaaaaaaaaa,identity.password.tooSimple",
    "của LAN.vpcp 2026,identity.password.containsName"
  })
  void a_weak_password_is_refused(String password, String key) {
    assertEquals(key, refusal(password));
  }

  @Test
  void nothing_is_too_short_and_a_book_is_too_long() {
    assertEquals("identity.password.tooShort", refusal(null));
    assertEquals("identity.password.tooLong", refusal("abcdef".repeat(50)));
  }

  @Test
  void a_sentence_with_marks_is_a_good_password() {
    assertDoesNotThrow(() -> rule.check("một con ngựa đau", "lan.vpcp"));
  }

  private String refusal(String password) {
    return assertThrows(RuleViolation.class, () -> rule.check(password, "lan.vpcp")).key();
  }
}
