package vn.chidao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.SearchText;

/** The agencies that can be chosen for a document of a day, found by what people type of them. */
@ApplicationScoped
public class AgencyChoice {
  private static final int MOST = 15;

  @Inject Agencies agencies;

  /** Those whose name, English name or one of whose aliases has every typed word, marks or not. */
  public List<AgencyCode> like(String typed, LocalDate day) {
    List<String> words = List.of(SearchText.fold(typed == null ? "" : typed).split(" "));
    return agencies.directory().all().stream()
        .filter(agency -> agency.isValidOn(day) && words.stream().allMatch(names(agency)::contains))
        .limit(MOST)
        .map(AgencyEntry::code)
        .toList();
  }

  /** Everybody whom the group means in a document of that day. */
  public List<String> members(AgencyGroup group, LocalDate day) {
    return agencies.directory().members(group, day).stream()
        .map(agency -> agency.code().value())
        .toList();
  }

  private static String names(AgencyEntry agency) {
    return SearchText.of(
        Stream.concat(Stream.of(agency.name(), agency.nameEn()), agency.aliases().stream())
            .toArray(String[]::new));
  }
}
