package vn.chidao.notification;

/** How the notices of one group reach a person by mail; in the product they always do. */
public enum MailMode {
  AT_ONCE,
  /** One mail each morning with all that came since the last one. */
  DAILY,
  NONE
}
