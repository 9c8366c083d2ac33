package vn.chidao.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.AgencyGroup;
import vn.chidao.agency.AgencyKind;
import vn.chidao.agency.AgencyNames;
import vn.chidao.agency.AgencyNames.Called;
import vn.chidao.intake.Addressee.Kind;
import vn.chidao.shared.AgencyCode;

/**
 * Collects whom a cell names, in its order, and which agency is meant on the date of the document.
 */
final class AddresseeList {
  private static final Pattern CONCERNED = Pattern.compile("(?:co )?lien quan(?: khac)?");
  private static final Pattern EVERYWHERE =
      Pattern.compile("(?:trong|tren)? ?(?:pham vi )?(?:ca nuoc|toan quoc)|truc thuoc trung uong");

  private final String cell;
  private final AnnexContext context;
  private final AddresseeDoubts doubts;
  private final List<Addressee> leads = new ArrayList<>();
  private final List<Addressee> helpers = new ArrayList<>();
  private final boolean leadCell;
  private List<Addressee> current = leads;
  private List<AgencyEntry> candidates = List.of();
  private int groupsFrom = -1;
  private boolean ministriesExpected;
  private boolean leadSaid;
  private boolean helper;
  private boolean listed;
  private boolean unseparated;
  private boolean directed;

  AddresseeList(String cell, AnnexField field, AnnexContext context) {
    this.cell = cell == null ? "" : cell.strip();
    this.context = context;
    this.leadCell = field == AnnexField.LEAD;
    this.doubts = new AddresseeDoubts(field, context);
  }

  AgencyNames names() {
    return context.names();
  }

  boolean hasAny() {
    return !current.isEmpty();
  }

  boolean lastIsAgency() {
    return hasAny() && last().kind() == Kind.AGENCY;
  }

  boolean expectsMinistries() {
    return ministriesExpected;
  }

  void leadsFollow() {
    leadSaid = true;
    current = leads;
  }

  /**
   * As a label "Phối hợp:" it names coordinators; as a verb without a lead it makes one a helper.
   */
  void helpersFollow(boolean label) {
    if (!leadCell) return;
    helper |= !leadSaid && !(label && hasAny());
    current = helpers;
    groupsFrom = -1;
  }

  void orders() {
    directed = true;
  }

  void listFollows(AgencyGroup group) {
    listed = true;
    groupsFrom = -1;
    ministriesExpected = group.kinds().contains(AgencyKind.MINISTRY);
  }

  void cutOff() {
    doubts.cutOff(cell);
  }

  void agency(Called called, String said, String gaps, boolean missingSeparator) {
    unseparated |= missingSeparator;
    groupsFrom = -1;
    AgencyEntry first = called.agencies().get(0);
    if (first.kind().isProvince() && isProvinceOfCandidate(called)) return;
    candidates = List.of();
    boolean isShort = called.bare() && !first.kind().isProvince() && !ministriesExpected;
    ministriesExpected = !first.kind().isProvince() && !first.kind().isCommune();
    List<AgencyEntry> valid =
        called.agencies().stream().filter(agency -> agency.isValidOn(date())).toList();
    if (valid.size() == 1) {
      AgencyEntry agency = valid.get(0);
      if (isShort) doubts.shortName(said, agency);
      else if (gaps.contains(",") && !agency.name().contains(",")) doubts.readAs(said, agency);
      add(Kind.AGENCY, said, List.of(agency.code()));
    } else if (valid.isEmpty()) {
      add(Kind.AGENCY, said, otherTimes(called.agencies()));
    } else {
      candidates = valid;
      add(Kind.AGENCY, said, List.of());
    }
  }

  /** "xã Tân Tiến, tỉnh Đồng Nai": the province says which of the communes is meant. */
  private boolean isProvinceOfCandidate(Called province) {
    if (candidates.isEmpty()) return false;
    List<AgencyCode> today =
        province.agencies().stream().flatMap(p -> successor(p, LocalDate.MAX).stream()).toList();
    List<AgencyEntry> there =
        candidates.stream().filter(commune -> today.contains(commune.parent())).toList();
    if (there.size() != 1) return false;
    candidates = List.of();
    replaceLast(Kind.AGENCY, last().said(), null, List.of(there.get(0).code()));
    return true;
  }

  private List<AgencyCode> otherTimes(List<AgencyEntry> agencies) {
    Optional<AgencyEntry> closed =
        agencies.stream()
            .filter(agency -> agency.endedBefore(date()))
            .max(Comparator.comparing(AgencyEntry::validTo));
    if (closed.isEmpty()) {
      doubts.notYet(agencies.get(0));
      return List.of();
    }
    List<AgencyCode> successor = successor(closed.get(), date());
    doubts.closed(closed.get(), successor);
    return successor;
  }

  private List<AgencyCode> successor(AgencyEntry agency, LocalDate day) {
    return names().directory().livingSuccessor(agency.code(), day).stream()
        .map(AgencyEntry::code)
        .toList();
  }

  void group(AgencyGroup group, String said) {
    candidates = List.of();
    ministriesExpected = false;
    if (group == null) {
      groupsFrom = -1;
      add(Kind.SUBSET, said, List.of());
      return;
    }
    if (groupsFrom < 0) groupsFrom = current.size();
    List<AgencyCode> members = names().directory().memberCodes(group, date());
    current.add(new Addressee(said, Kind.GROUP, group, members));
  }

  /** Words right behind a name or group. */
  void qualified(String said, String folded) {
    Addressee last = last();
    if (last.kind() == Kind.AGENCY) {
      doubts.extraWords(last, said);
      return;
    }
    if (EVERYWHERE.matcher(folded).matches()) return;
    boolean concerned = CONCERNED.matcher(folded).matches();
    for (int i = groupsFrom; i >= 0 && i < current.size(); i++) {
      Addressee group = current.get(i);
      Kind kind = concerned ? Kind.CONCERNED : Kind.SUBSET;
      List<AgencyCode> members = concerned && leadCell ? group.agencies() : List.of();
      current.set(i, new Addressee(group.said(), kind, group.group(), members));
    }
    groupsFrom = -1;
    last = last();
    replaceLast(last.kind(), last.said() + " " + said, last.group(), last.agencies());
  }

  /** Words that are neither an agency nor a group. */
  void other(String said, String folded) {
    candidates = List.of();
    groupsFrom = -1;
    Optional<Kind> kind = OtherBody.kindOf(folded);
    boolean continues = kind.isEmpty() && hasAny() && isWords(last().kind());
    if (folded.equals("bo")) cutOff();
    else if (continues)
      replaceLast(last().kind(), last().said() + ", " + said, last().group(), List.of());
    else add(kind.orElse(Kind.UNKNOWN), said, List.of());
  }

  void parenthesis(String said) {
    boolean ownName =
        names().named(said, date()).stream().anyMatch(a -> last().agencies().contains(a.code()));
    if (!ownName) doubts.parenthesis(last(), said);
  }

  Addressees read() {
    for (List<Addressee> each : List.of(leads, helpers))
      each.replaceAll(one -> one.kind() == Kind.UNKNOWN ? doubts.nearest(one) : one);
    if (!candidates.isEmpty()) doubts.ambiguous(last().said(), candidates);
    AddresseeShape shape = AddresseeShapes.of(leads, directed, unseparated, listed);
    Addressees read = new Addressees(cell, shape, leads, helpers, helper, List.of());
    return new Addressees(cell, shape, leads, helpers, helper, doubts.about(read, directed));
  }

  private static boolean isWords(Kind kind) {
    return kind != Kind.AGENCY && kind != Kind.GROUP;
  }

  private LocalDate date() {
    return context.documentDate();
  }

  private Addressee last() {
    return current.get(current.size() - 1);
  }

  private void add(Kind kind, String said, List<AgencyCode> agencies) {
    current.add(new Addressee(said, kind, null, agencies));
  }

  private void replaceLast(Kind kind, String said, AgencyGroup group, List<AgencyCode> agencies) {
    current.set(current.size() - 1, new Addressee(said, kind, group, agencies));
  }
}
