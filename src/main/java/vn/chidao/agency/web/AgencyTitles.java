package vn.chidao.agency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Words;

/**
 * What agencies are called on a page, in the person's language: {@code #{agencyTitles.of(code)}}.
 * Each page asks the database once for the codes it names.
 */
@Named
@RequestScoped
public class AgencyTitles {
  @Inject Agencies agencies;
  @Inject Words words;
  private final Map<String, String> known = new HashMap<>();

  public String of(String code) {
    if (code == null || code.isBlank()) return "";
    learn(List.of(code));
    return known.get(code);
  }

  /** The names behind codes that are separated by blanks, in their order. */
  public List<String> all(String codes) {
    if (codes == null || codes.isBlank()) return List.of();
    List<String> each = List.of(codes.strip().split("\\s+"));
    learn(each);
    return each.stream().map(known::get).toList();
  }

  public String joined(String codes) {
    return all(codes).stream().collect(Collectors.joining("; "));
  }

  private void learn(List<String> codes) {
    List<String> unknown = new ArrayList<>(codes);
    unknown.removeAll(known.keySet());
    if (unknown.isEmpty()) return;
    unknown.forEach(code -> known.put(code, code));
    Stream<AgencyCode> asked = unknown.stream().map(AgencyCode::new);
    for (AgencyEntry entry : agencies.entries(asked.toList()))
      known.put(entry.code().value(), words.either(entry.name(), entry.nameEn()));
  }
}
