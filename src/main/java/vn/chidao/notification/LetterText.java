package vn.chidao.notification;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.chidao.shared.web.Words;

/**
 * The words of a mail. They say that something happened and where to read it; the words of tasks
 * and reports never leave the product.
 */
final class LetterText {
  /** Nobody reads more in a mail; the rest is counted and waits in the product. */
  private static final int MOST = 100;

  private final Letter letter;
  private final Words words;
  private final NoticeText text;
  private final UnaryOperator<String> address;

  /**
   * @param address makes a path of this product an address that opens from outside
   */
  LetterText(Letter letter, Words words, UnaryOperator<String> address) {
    this.letter = letter;
    this.words = words;
    this.text = new NoticeText(words, letter.language());
    this.address = address;
  }

  String subject() {
    if (letter.digest()) return say("notice.mail.subject.daily", letter.items().size());
    if (letter.items().size() > 1) return say("notice.mail.subject.several", letter.items().size());
    Letter.Item only = letter.items().get(0);
    return say(
        "notice.mail.subject.one",
        text.happened(only.kind()),
        text.matter(only.directiveNumber(), only.label()));
  }

  String body() {
    String items =
        letter.items().stream().limit(MOST).map(this::item).collect(Collectors.joining("\n\n"));
    int left = letter.items().size() - MOST;
    return String.join(
        "\n\n",
        letter.digest() ? say("notice.mail.daily") : say("notice.mail.now"),
        left > 0 ? items + "\n\n" + say("notice.mail.more", left, notices()) : items,
        say("notice.mail.foot", address.apply("/notification/preferences.xhtml")));
  }

  private String item(Letter.Item item) {
    String deadline = text.deadline(item.dueOn()).map(day -> "\n  " + day).orElse("");
    return "• "
        + text.happened(item.kind())
        + "\n  "
        + text.matter(item.directiveNumber(), item.label())
        + deadline
        + "\n  "
        + address.apply("/notification/open?notice=" + item.notice());
  }

  private String notices() {
    return address.apply("/notification/notices.xhtml");
  }

  private String say(String key, Object... parameters) {
    return words.in(letter.language(), key, parameters);
  }
}
