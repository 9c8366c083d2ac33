package vn.chidao.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a request comes from. */
final class ClientAddress {
  private static final int LENGTH = 64;

  private ClientAddress() {}

  /**
   * The sender's address; behind a proxy the last one in the header that the proxy adds, since what
   * stands before it was written by the sender.
   */
  static String of(HttpServletRequest request, Optional<String> proxyHeader) {
    String added = proxyHeader.map(request::getHeader).orElse(null);
    String address =
        added == null ? request.getRemoteAddr() : added.substring(added.lastIndexOf(',') + 1);
    address = address.strip();
    return address.substring(0, Math.min(address.length(), LENGTH));
  }
}
