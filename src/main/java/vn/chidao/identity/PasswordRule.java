package vn.chidao.identity;

import java.util.Locale;
import vn.chidao.shared.RuleViolation;

/** What a password that an official chooses must be; the least length is a setting of ours. */
record PasswordRule(int leastLength) {
  /** A limit on work, not on choice. */
  static final int MOST_LENGTH = 200;

  private static final int LEAST_DIFFERENT = 5;

  void check(String password, String username) {
    if (password == null || password.codePointCount(0, password.length()) < leastLength)
      throw new RuleViolation("identity.password.tooShort", leastLength);
    if (password.length() > MOST_LENGTH)
      throw new RuleViolation("identity.password.tooLong", MOST_LENGTH);
    if (password.codePoints().distinct().count() < LEAST_DIFFERENT)
      throw new RuleViolation("identity.password.tooSimple", LEAST_DIFFERENT);
    if (password.toLowerCase(Locale.ROOT).contains(username))
      throw new RuleViolation("identity.password.containsName");
  }
}
