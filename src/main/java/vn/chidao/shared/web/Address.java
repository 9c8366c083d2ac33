package vn.chidao.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list shows, as it stands in the address: a filter is a link that can be mailed. In pages:
 * {@code href="#{inboxPage.address.with('late', 'OVERDUE')}"}.
 */
public final class Address {
  private final String path;
  private final Map<String, String> parameters;

  private Address(String path, Map<String, String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** The page that is being shown, without any filter. */
  public static Address here() {
    return new Address("", Map.of());
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The same address with one thing chosen; nothing chosen leaves it out. */
  public Address with(String name, Object value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    if (value == null || value.toString().isBlank()) changed.remove(name);
    else changed.put(name, value.toString());
    return new Address(path, changed);
  }

  public Address without(String name) {
    return with(name, null);
  }

  @Override
  public String toString() {
    if (parameters.isEmpty()) return path.isEmpty() ? "?" : path;
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
