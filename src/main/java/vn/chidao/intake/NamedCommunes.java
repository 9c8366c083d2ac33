package vn.chidao.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chidao.agency.AgencyDirectory;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.AgencyNames.Called;
import vn.chidao.shared.AgencyCode;

/**
 * The communes of the name that was just read: many have the same, and the province behind it says
 * which one is meant ("xã Tân Tiến, tỉnh Đồng Nai").
 */
final class NamedCommunes {
  private final AgencyDirectory directory;
  private List<AgencyEntry> communes = List.of();

  NamedCommunes(AgencyDirectory directory) {
    this.directory = directory;
  }

  void remember(List<AgencyEntry> named) {
    communes = named;
  }

  void forget() {
    communes = List.of();
  }

  boolean areSeveral() {
    return communes.size() > 1;
  }

  List<AgencyEntry> all() {
    return communes;
  }

  /** The one of them that lies in the province that is named now. */
  Optional<AgencyCode> in(Called province) {
    if (communes.isEmpty() || !province.agencies().get(0).kind().isProvince())
      return Optional.empty();
    List<AgencyCode> today = province.agencies().stream().flatMap(p -> today(p).stream()).toList();
    List<AgencyEntry> there =
        communes.stream().filter(commune -> today.contains(commune.parent())).toList();
    if (there.size() != 1) return Optional.empty();
    forget();
    return Optional.of(there.get(0).code());
  }

  private Optional<AgencyCode> today(AgencyEntry province) {
    return directory.livingSuccessor(province.code(), LocalDate.MAX).map(AgencyEntry::code);
  }
}
