package vn.chidao.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.calendar.LastDayRule;
import vn.chidao.directive.model.Clear;
import vn.chidao.shared.RuleViolation;

class SettingTest {
  @ParameterizedTest
  @EnumSource(Setting.class)
  void a_default_is_itself_a_value_that_may_be_chosen(Setting setting) {
    assertEquals(setting.standard(), setting.read(setting.standard()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "61", "-1", "5.5", "five", "", "5,6", "9999999999"})
  void a_number_stays_within_its_limits(String typed) {
    RuleViolation refused = assertThrows(RuleViolation.class, () -> Setting.DUE_SOON.read(typed));
    assertEquals(List.of(Setting.DUE_SOON, 1, 60), refused.parameters());
  }

  @Test
  void a_number_is_kept_in_one_notation() {
    assertEquals("7", Setting.DUE_SOON.read(" 007 "));
  }

  @Test
  void a_set_keeps_its_order_and_is_never_empty() {
    assertEquals("WORK,TIME", Setting.CLEARS_REQUIRED.read("TIME, WORK,TIME"));
    assertThrows(RuleViolation.class, () -> Setting.CLEARS_REQUIRED.read(" , "));
    assertThrows(RuleViolation.class, () -> Setting.CLEARS_REQUIRED.read("WORK,NOISE"));
  }

  @Test
  void of_exclusive_options_one_is_chosen() {
    assertThrows(RuleViolation.class, () -> Setting.LAST_DAY.read("KEEP,NEXT_WORKING_DAY"));
    assertThrows(RuleViolation.class, () -> Setting.LAST_DAY.read(null));
  }

  @Test
  void options_are_the_constants_by_which_is_decided() {
    assertEquals(names(Clear.values()), Set.copyOf(Setting.CLEARS_REQUIRED.choice().options()));
    assertEquals(names(LastDayRule.values()), Set.copyOf(Setting.LAST_DAY.choice().options()));
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void everything_about_a_setting_is_said_in_both_languages(Setting setting) {
    List<String> keys = new ArrayList<>();
    for (String part : List.of("what", "applies", "source"))
      keys.add("setting." + part + "." + setting);
    if (setting.choice().options().isEmpty()) keys.add("setting.unit." + setting);
    setting.choice().options().forEach(o -> keys.add(setting.choice().labels() + "." + o));
    for (String language : List.of("vi", "en")) {
      ResourceBundle texts = ResourceBundle.getBundle("i18n.messages", new Locale(language));
      for (String key : keys) assertTrue(texts.containsKey(key), language + " " + key);
    }
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Set.copyOf(Stream.of(constants).map(Enum::name).toList());
  }
}
