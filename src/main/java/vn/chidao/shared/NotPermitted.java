package vn.chidao.shared;

/** The acting person holds none of the roles that the use case permits. */
public class NotPermitted extends RuleViolation {
  public NotPermitted() {
    super("shared.notPermitted");
  }
}
