package vn.chidao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.agency.AgencyNames.Called;
import vn.chidao.agency.Words;

/**
 * Goes through a lead or coordinator cell from left to right: longest agency name first, then group
 * phrases, then what lies between them. Commas never decide alone, since names contain them.
 */
final class CellScan {
  /** A letter between two words is an "và" that counts as none. */
  private static final Pattern SEPARATOR = Pattern.compile("[,;/+•|\\n\\p{L}]|[-–—]\\s|\\.\\s");

  private static final List<String[]> TITLES =
      words(
          "bo truong",
          "thu truong",
          "thong doc",
          "chu nhiem",
          "tong giam doc",
          "giam doc",
          "chu tich",
          "lanh dao",
          "dong chi",
          "hdnd",
          "hoi dong nhan dan",
          "co quan",
          "do",
          "giao");
  private static final List<String[]> LEADS =
      words("co quan chu tri", "don vi chu tri", "bo chu tri", "chu tri");
  private static final List<String[]> HELPS =
      words(
          "co quan phoi hop",
          "don vi phoi hop",
          "phoi hop chat che voi",
          "phoi hop cung voi",
          "phoi hop voi",
          "phoi hop cung",
          "phoi hop");
  private static final List<String[]> ORDERS = words("chi dao");
  private static final List<String[]> IDLE =
      words(
          "to chuc thuc hien",
          "trien khai thuc hien",
          "thuc hien",
          "trien khai",
          "cung voi",
          "voi",
          "cung");

  private final Words words;
  private final AddresseeList found;
  private int at;

  /** Where a list begins with nothing but a blank before its first name. */
  private int listStart = -1;

  CellScan(String cell, AnnexField field, AnnexContext context) {
    this.words = Words.of(cell == null ? "" : cell.strip());
    this.found = new AddresseeList(cell, field, context);
  }

  Addressees read() {
    while (at < words.size()) step();
    if (words.size() > 0 && isCutOff()) found.cutOff();
    return found.read();
  }

  private void step() {
    if (isNumbering(at)) {
      listStart = ++at;
      return;
    }
    if (skips(IDLE)) return;
    if (skips(LEADS)) {
      found.leadsFollow();
      return;
    }
    int verb = at;
    if (skips(HELPS)) {
      boolean label = words.startsWith(verb + 1, "quan") || words.before(at).contains(":");
      if (at == words.size()) found.helpersStoodBefore();
      else found.helpersFollow(label);
      return;
    }
    if (isOrder(at) && skips(ORDERS)) {
      found.orders();
      return;
    }
    if (opens(at) && found.hasAny()) parenthesis();
    else if (!agency() && !group()) other();
  }

  private boolean agency() {
    int start = at;
    int name = afterTitles();
    Optional<Called> called = found.names().at(words, name).filter(c -> isUsable(c, name));
    if (called.isEmpty()) return false;
    boolean missingSeparator = !isItemStart(start) && found.lastIsAgency();
    at = called.get().to();
    found.agency(called.get(), words.written(start, at), gaps(name, at), missingSeparator);
    trailing();
    return true;
  }

  /** A name without "Bộ" or "tỉnh" counts where a name must stand, and only as the whole item. */
  private boolean isUsable(Called called, int from) {
    if (!called.bare()) return true;
    boolean place = called.agencies().get(0).kind().isProvince();
    boolean whole = isItemStart(from) && isItemEnd(called.to());
    boolean alone = from == 0 && called.to() == words.size();
    return whole && (place || alone || found.expectsMinistries());
  }

  private boolean group() {
    int start = at;
    Optional<GroupPhrase> phrase = GroupPhrase.at(words, start);
    if (phrase.isEmpty()) return false;
    int to = phrase.get().to();
    boolean listed = to < words.size() && phrase.get().group() != null && introducesNames(to);
    at = to;
    if (listed) listStart = to;
    if (listed) found.listFollows(phrase.get().group());
    else found.group(phrase.get().group(), words.written(start, to));
    if (!listed) trailing();
    return true;
  }

  private boolean introducesNames(int to) {
    if (words.before(to).contains(":")) return true;
    boolean adjacent = !isItemStart(to);
    return adjacent && found.names().at(words, to).isPresent();
  }

  /** Words that follow a name or group directly and say more about it. */
  private void trailing() {
    int start = at;
    while (at < words.size() && !isItemStart(at) && !begins(at)) at++;
    if (at > start) found.qualified(words.written(start, at), words.joined(start, at));
  }

  private void other() {
    int start = at++;
    while (at < words.size() && !isItemStart(at) && !isVerb(at) && !opens(at)) at++;
    found.other(words.written(start, at), words.joined(start, at));
  }

  private void parenthesis() {
    int start = at++;
    while (at < words.size() && !words.before(at).contains(")")) at++;
    found.parenthesis(words.written(start, at));
  }

  private boolean begins(int i) {
    return isVerb(i)
        || isNumbering(i)
        || opens(i)
        || GroupPhrase.at(words, i).isPresent()
        || found.names().at(words, i).filter(called -> !called.bare()).isPresent();
  }

  private boolean isVerb(int i) {
    return startsAny(LEADS, i) > 0 || startsAny(HELPS, i) > 0 || isOrder(i);
  }

  /** "Bộ A chỉ đạo B", but not "Ban Chỉ đạo". */
  private boolean isOrder(int i) {
    return startsAny(ORDERS, i) > 0 && i > 0 && !words.word(i - 1).equals("ban");
  }

  private boolean opens(int i) {
    return words.before(i).contains("(");
  }

  private int afterTitles() {
    int name = at;
    for (int length = startsAny(TITLES, name); length > 0; length = startsAny(TITLES, name))
      name += length;
    return name;
  }

  private boolean isItemStart(int i) {
    if (i == 0 || i == listStart) return true;
    return SEPARATOR.matcher(words.before(i)).find() || words.before(i).contains(":");
  }

  private boolean isItemEnd(int i) {
    return i == words.size() || isItemStart(i) || isVerb(i) || opens(i);
  }

  private boolean isNumbering(int i) {
    return words.word(i).matches("\\d{1,2}") && words.before(i + 1).matches("(?s)[.)].*");
  }

  private boolean skips(List<String[]> phrases) {
    int length = startsAny(phrases, at);
    at += length;
    return length > 0;
  }

  private int startsAny(List<String[]> phrases, int i) {
    for (String[] phrase : phrases) if (words.startsWith(i, phrase)) return phrase.length;
    return 0;
  }

  private boolean isCutOff() {
    String end = words.before(words.size());
    return end.contains(",") || end.matches("(?s).*\\p{L}.*");
  }

  /** What stands between the words of a name, without blanks. */
  private String gaps(int from, int to) {
    StringBuilder gaps = new StringBuilder();
    for (int i = from + 1; i < to; i++) gaps.append(words.before(i).strip());
    return gaps.toString();
  }

  private static List<String[]> words(String... phrases) {
    List<String[]> list = new ArrayList<>();
    for (String phrase : phrases) list.add(phrase.split(" "));
    return list;
  }
}
