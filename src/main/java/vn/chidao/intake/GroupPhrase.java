package vn.chidao.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.agency.AgencyGroup;
import vn.chidao.agency.Words;

/**
 * Finds the phrases by which directives address many agencies at once.
 *
 * @param group null when no group of agencies is defined: "các cơ quan liên quan"
 * @param to the word after the phrase
 */
record GroupPhrase(AgencyGroup group, int to) {
  private static final int LONGEST = 30;
  private static final String ALL = "(?:(?:tat ca|toan bo|toan the) )?";
  private static final String COMMITTEE =
      "(?:chu tich )?(?:(?:hoi dong nhan dan|hdnd) )?(?:(?:uy ban nhan dan|ubnd) )";
  private static final String CENTRAL = "(?:truc thuoc (?:trung uong|t ?w) )?";
  private static final String TAIL =
      "(?:cac )?(?:thu truong )?(?:cac )?(?:co quan ngang bo|co quan (?:truc )?thuoc chinh phu"
          + "|ban nganh|nganh|co quan trung uong|trung uong|doan the|co quan(?! ngang| thuoc)) ";

  private record Form(Pattern words, AgencyGroup group) {
    Form(String words, AgencyGroup group) {
      this(Pattern.compile(words), group);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(
              "(?:mot so|mot vai|nhung) (?:bo|nganh|tinh|thanh pho|dia phuong|co quan|don vi) ",
              null),
          new Form(
              "(?:cac )?(?:co quan|don vi|to chuc|doanh nghiep|ca nhan|ban nganh|nganh)"
                  + "(?: (?:co quan|don vi|to chuc|doanh nghiep|ca nhan|dia phuong|bo|nganh))*"
                  + "(?= (?:co )?(?:lien quan|chuc nang|khac)\\b) ",
              null),
          new Form(ALL + "(?:cac )?(?:bo truong|bo) (?:" + TAIL + ")+", AgencyGroup.MINISTRIES),
          new Form(ALL + "(?:bo truong )?cac bo (?:truong )?", AgencyGroup.MINISTRIES),
          new Form(
              ALL
                  + "(?:cac )?(?:thu truong )?(?:cac )?(?:co quan ngang bo|co quan (?:truc )?thuoc"
                  + " chinh phu) (?:"
                  + TAIL
                  + ")*",
              AgencyGroup.GOVERNMENT_AGENCIES),
          new Form(
              "cac (?:ban )?nganh (?:trung uong )?|cac co quan trung uong ",
              AgencyGroup.MINISTRIES),
          new Form(
              "(?:"
                  + COMMITTEE
                  + ")?"
                  + ALL
                  + "(?:cac|\\d\\d) (?:thanh pho|tp) truc thuoc (?:trung uong|t ?w) ",
              AgencyGroup.CITIES),
          new Form(
              "(?:"
                  + COMMITTEE
                  + ")?"
                  + ALL
                  + "(?:ca )?(?:cac |(?:\\d\\d )+)?(?:tinh thanh pho|tinh thanh|tinh tp|thanh pho tinh) "
                  + CENTRAL,
              AgencyGroup.PROVINCES),
          new Form(
              "(?:" + COMMITTEE + ")?" + ALL + "(?:cac|\\d\\d) tinh " + CENTRAL,
              AgencyGroup.PROVINCES),
          new Form(COMMITTEE + "(?:cac dia phuong|cap tinh) ", AgencyGroup.PROVINCES),
          new Form(
              "(?:chinh quyen )?" + ALL + "(?:cac |(?:\\d\\d )+)?dia phuong " + CENTRAL,
              AgencyGroup.PROVINCES),
          new Form(
              "(?:"
                  + COMMITTEE
                  + ")?(?:(?:cac )?(?:cap xa|xa phuong(?: thi tran)?(?: dac khu)?)|cac cap) ",
              null));

  /** The phrase that begins at that word. */
  static Optional<GroupPhrase> at(Words words, int from) {
    String rest = words.joined(from, Math.min(words.size(), from + LONGEST)) + " ";
    for (Form form : FORMS) {
      Matcher match = form.words().matcher(rest);
      if (match.lookingAt()) {
        int length = (int) match.group().chars().filter(c -> c == ' ').count();
        return Optional.of(new GroupPhrase(group(form.group(), match.group()), from + length));
      }
    }
    return Optional.empty();
  }

  /** "Ngành" and "cơ quan thuộc Chính phủ" take the government-attached agencies in. */
  private static AgencyGroup group(AgencyGroup group, String phrase) {
    if (group != AgencyGroup.MINISTRIES && group != AgencyGroup.GOVERNMENT_AGENCIES) return group;
    boolean ministries = phrase.contains("bo ") && !phrase.startsWith("co quan thuoc");
    boolean attached =
        phrase.contains("thuoc chinh phu")
            || phrase.contains("nganh ")
            || phrase.contains("trung uong");
    if (!ministries && attached && group == AgencyGroup.GOVERNMENT_AGENCIES) return group;
    return attached ? AgencyGroup.MINISTRIES_AND_AGENCIES : AgencyGroup.MINISTRIES;
  }
}
