package vn.chidao.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page that a person asked for before they were asked who they are: always one of ours. */
public final class OwnPath {
  private static final int LENGTH = 2000;

  private OwnPath() {}

  /**
   * The address if it is a path of this product. A browser reads "//host", "/\host" and a control
   * character differently from us, so these are refused, as is everything with a scheme or host.
   */
  public static Optional<String> of(String address) {
    if (address == null || address.length() > LENGTH) return Optional.empty();
    if (!address.startsWith("/") || address.startsWith("//")) return Optional.empty();
    if (address.indexOf('\\') >= 0 || address.chars().anyMatch(Character::isISOControl))
      return Optional.empty();
    try {
      URI uri = new URI(address);
      boolean own = uri.getScheme() == null && uri.getRawAuthority() == null;
      return own ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The path within a full address of this host, e.g. the page that a form was sent from. */
  static Optional<String> within(String fullAddress, String host) {
    if (fullAddress == null || host == null) return Optional.empty();
    try {
      URI uri = new URI(fullAddress);
      if (!host.equals(uri.getRawAuthority())) return Optional.empty();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return of(uri.getRawPath() + query);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  static String asParameter(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
