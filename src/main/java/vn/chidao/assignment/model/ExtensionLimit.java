package vn.chidao.assignment.model;

/**
 * From which extension on a further one is marked for everybody who asks, passes on or decides. A
 * mark, no refusal: only the Prime Minister or the Deputy in charge decides (9061/VPCP-CN). No
 * published text sets a number (rules R5.9: comparable systems allow two); ours is a setting.
 */
public record ExtensionLimit(int markedFrom) {
  /**
   * @param number of the extension, the first being 1
   */
  public boolean marks(long number) {
    return number >= markedFrom;
  }
}
