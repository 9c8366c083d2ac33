package vn.chidao.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.chidao.shared.Label;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.RuleViolation;

/**
 * The words of the product in the language of the person who looks: texts with parameters, labels
 * of constants, refusals.
 *
 * <p>In pages: {@code #{words.of('inbox.count', n)}}, {@code #{words.label(assignment.status)}}.
 */
@Named
@ApplicationScoped
public class Words {
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  @Inject Instance<Locale> locale;

  /** The text of the key with its parameters filled in. */
  public String of(String key, Object... parameters) {
    return in(locale(), key, parameters);
  }

  /** What a constant is called, e.g. {@code timeliness.OVERDUE}; empty for none. */
  public String label(Enum<?> constant) {
    return constant == null ? "" : text(locale(), labelKey(constant));
  }

  /** A refusal as a sentence. */
  public String of(RuleViolation refusal) {
    return in(locale(), refusal);
  }

  /** As {@link #of}, in a language of its own, e.g. that of the person who gets a notice. */
  public String in(Locale locale, String key, Object... parameters) {
    String text = text(locale, key);
    if (parameters.length == 0) return text;
    Object[] shown = new Object[parameters.length];
    for (int i = 0; i < shown.length; i++) shown[i] = shown(locale, parameters[i]);
    return new MessageFormat(text, locale).format(shown);
  }

  /** The text of the key in both languages, to be kept for whoever reads it later. */
  public InBoth inBoth(String key, Object... parameters) {
    return new InBoth(in(VI, key, parameters), in(Locale.ENGLISH, key, parameters));
  }

  /** A refusal in both languages. */
  public InBoth inBoth(RuleViolation refusal) {
    return new InBoth(in(VI, refusal), in(Locale.ENGLISH, refusal));
  }

  /** Who came too late reads first who was faster, and when. */
  private String in(Locale locale, RuleViolation refusal) {
    String text = in(locale, refusal.key(), refusal.parameters().toArray());
    if (!(refusal instanceof Overtaken late) || late.winner() == null) return text;
    Overtaken.Winner first = late.winner();
    String key = first.oneself() ? "shared.overtaken.oneself" : "shared.overtaken";
    return in(locale, key, first.act(), first.at(), first.name(), first.position()) + " " + text;
  }

  static String labelKey(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
  }

  private Object shown(Locale locale, Object parameter) {
    if (parameter instanceof Label label) return text(locale, label.key());
    if (parameter instanceof RuleViolation refusal) return in(locale, refusal);
    if (parameter instanceof Enum<?> constant) return text(locale, labelKey(constant));
    if (parameter instanceof LocalDate day) return DAY.format(day);
    if (parameter instanceof Instant moment) return MOMENT.format(moment);
    return parameter;
  }

  private static String text(Locale locale, String key) {
    try {
      return ResourceBundle.getBundle("i18n.messages", locale).getString(key);
    } catch (MissingResourceException missing) {
      return "???" + key + "???";
    }
  }

  /** The Vietnamese or the English name of the same thing; Vietnamese where there is no other. */
  public String either(String vi, String en) {
    return en != null && locale().getLanguage().equals("en") ? en : vi;
  }

  private Locale locale() {
    return locale.get();
  }
}
