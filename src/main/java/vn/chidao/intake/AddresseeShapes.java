package vn.chidao.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chidao.agency.AgencyKind;
import vn.chidao.intake.Addressee.Kind;

/** Says in which of the known ways a cell was filled in. */
final class AddresseeShapes {
  private AddresseeShapes() {}

  static AddresseeShape of(
      List<Addressee> all, boolean directed, boolean unseparated, boolean listed) {
    if (all.isEmpty()) return AddresseeShape.NOT_STATED;
    if (directed) return AddresseeShape.DIRECTED;
    Set<Kind> kinds = all.stream().map(Addressee::kind).collect(Collectors.toSet());
    if (kinds.contains(Kind.SUBSET)) return AddresseeShape.GROUP_UNDEFINED_SUBSET;
    boolean groups = kinds.contains(Kind.GROUP) || kinds.contains(Kind.CONCERNED);
    long named = all.stream().filter(one -> one.kind() == Kind.AGENCY).count();
    if (named > 0 && groups) return AddresseeShape.MULTI_NAMED_PLUS_GROUP;
    if (groups) return ofGroups(all);
    if (named > 1 && unseparated) return AddresseeShape.MULTI_MISSING_SEPARATOR;
    if (named > 1) return listed ? AddresseeShape.MULTI_NAMED_LIST : AddresseeShape.MULTI_NAMED;
    if (named == 1) return AddresseeShape.SINGLE;
    if (kinds.contains(Kind.UNIT)) return AddresseeShape.UNIT_INSIDE_MINISTRY;
    return kinds.contains(Kind.OUTSIDE)
        ? AddresseeShape.NOT_A_STATE_AGENCY
        : AddresseeShape.UNKNOWN;
  }

  private static AddresseeShape ofGroups(List<Addressee> all) {
    Set<AgencyKind> kinds = EnumSet.noneOf(AgencyKind.class);
    all.stream()
        .filter(one -> one.group() != null)
        .forEach(one -> kinds.addAll(one.group().kinds()));
    boolean provinces = kinds.stream().anyMatch(AgencyKind::isProvince);
    boolean central = kinds.stream().anyMatch(kind -> !kind.isProvince());
    if (provinces && central) return AddresseeShape.GROUP_ALL_MINISTRIES_AND_PROVINCES;
    return provinces ? AddresseeShape.GROUP_ALL_PROVINCES : AddresseeShape.GROUP_ALL_MINISTRIES;
  }
}
