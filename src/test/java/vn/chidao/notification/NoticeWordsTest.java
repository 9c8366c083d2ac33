package vn.chidao.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.web.Words;
import vn.chidao.support.House;

/** Whatever people are told, they are told in words of their own language. */
class NoticeWordsTest {
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Pattern OTHER_KIND =
      Pattern.compile("(?:tell\\(|notice\\(\\s*\\w+,)\\s*\"(\\w+)\"");

  @Test
  void every_event_that_is_told_has_a_text_in_both_languages() throws IOException {
    TreeSet<String> kinds = new TreeSet<>();
    House.PRODUCT.stream()
        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
        .filter(type -> type.tryGetMethod("notices").isPresent())
        .map(JavaClass::getSimpleName)
        .forEach(kinds::add);
    assertTrue(kinds.contains("ReportSubmitted"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList())
        OTHER_KIND
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> kinds.add(found.group(1)));
    }
    assertTrue(kinds.contains("AllAssignmentsClosed"));
    for (String language : List.of("vi", "en")) {
      ResourceBundle texts = ResourceBundle.getBundle("i18n.messages_" + language);
      assertEquals(
          List.of(),
          kinds.stream().filter(kind -> !texts.containsKey("notice." + kind)).toList(),
          language);
    }
  }

  @Test
  void a_mail_with_one_notice_says_it_in_its_subject() {
    LetterText text = text(VI, false, 1);
    assertEquals("[Chỉ Đạo] Báo cáo chờ duyệt – Văn bản 13/CT-TTg, nhiệm vụ số 1", text.subject());
    assertEquals(
        """
        Hệ thống Chỉ Đạo thông báo:

        • Báo cáo chờ duyệt
          Văn bản 13/CT-TTg, nhiệm vụ số 1
          Thời hạn: 31/12/2026
          https://chidao.test/notification/open?notice=n1

        Thư tự động, xin không trả lời. Vì bảo mật, nội dung nhiệm vụ chỉ xem được sau khi đăng nhập.
        Đổi cách nhận thư: https://chidao.test/notification/preferences.xhtml""",
        text.body());
  }

  @Test
  void a_mail_with_several_counts_them_and_ends_after_a_hundred() {
    assertEquals("[Chỉ Đạo] Tổng hợp trong ngày: 3 thông báo", text(VI, true, 3).subject());
    assertEquals("[Chỉ Đạo] 3 new notices", text(Locale.ENGLISH, false, 3).subject());
    String body = text(Locale.ENGLISH, true, 130).body();
    assertTrue(body.contains("… and 30 more: https://chidao.test/notification/notices.xhtml"));
    assertTrue(body.contains("task 100\n"));
    assertFalse(body.contains("task 101"));
  }

  private static LetterText text(Locale language, boolean digest, int items) {
    List<Letter.Item> all =
        IntStream.rangeClosed(1, items)
            .mapToObj(
                i ->
                    new Letter.Item(
                        "n" + i,
                        "ReportSubmitted",
                        "13/CT-TTg",
                        "" + i,
                        LocalDate.of(2026, 12, 31)))
            .toList();
    Letter letter = new Letter("key", "lan@chinhphu.test", language, digest, all);
    return new LetterText(letter, new Words(), path -> "https://chidao.test" + path);
  }
}
