package vn.chidao.shared;

/**
 * What was read does not fit together: somebody else has committed in between. The use case runs
 * again on what is true now; when it still does not fit, tables and engine really disagree.
 */
public class StaleRead extends IllegalStateException {
  public StaleRead(String message) {
    super(message);
  }

  public StaleRead(String message, Throwable cause) {
    super(message, cause);
  }
}
