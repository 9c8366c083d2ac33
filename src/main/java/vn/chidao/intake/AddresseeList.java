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

  /** "các địa phương" is a group of its own; "địa phương" after police units is not. */
  private static final Pattern GROUP_WORD = Pattern.compile("(?iu)^(?:các|UBND|\\d)");

  private static final Pattern EVERYWHERE =
      Pattern.compile("(?:trong|tren)? ?(?:pham vi )?(?:ca nuoc|toan quoc)|truc thuoc trung uong");

  private final String cell;
  private final AnnexContext context;
  private final AddresseeDoubts doubts;
  private final List<Addressee> leads = new ArrayList<>();
  private final List<Addressee> helpers = new ArrayList<>();
  private final NamedCommunes communes;
  private final boolean leadCell;
  private List<Addressee> current = leads;
  private int groupsFrom = -1;
  private int leadsUntil;
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
    this.communes = new NamedCommunes(context.names().directory());
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
    leadsUntil = leads.size();
    current = leads;
  }

  /** "Bộ A chủ trì; Bộ B, Bộ C phối hợp": those after the lead are its coordinators. */
  void helpersStoodBefore() {
    if (!leadCell) return;
    helper |= !leadSaid;
    if (!leadSaid || leadsUntil == 0) return;
    List<Addressee> after = leads.subList(leadsUntil, leads.size());
    helpers.addAll(after);
    after.clear();
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
    AgencyKind kind = called.agencies().get(0).kind();
    Optional<AgencyCode> commune = communes.in(called);
    if (commune.isPresent()) {
      replaceLast(Kind.AGENCY, last().said(), null, List.of(commune.get()));
      return;
    }
    communes.forget();
    boolean isShort = called.bare() && !kind.isProvince() && !ministriesExpected;
    ministriesExpected = !kind.isProvince() && !kind.isCommune();
    List<AgencyEntry> valid =
        called.agencies().stream().filter(agency -> agency.isValidOn(date())).toList();
    if (kind.isCommune()) communes.remember(valid);
    add(Kind.AGENCY, said, valid.isEmpty() ? otherTimes(called.agencies()) : only(valid));
    if (valid.size() != 1) return;
    AgencyEntry agency = valid.get(0);
    if (isShort) doubts.shortName(said, agency);
    else if (gaps.contains(",") && !agency.name().contains(",")) doubts.readAs(said, agency);
  }

  private static List<AgencyCode> only(List<AgencyEntry> agencies) {
    return agencies.size() == 1 ? List.of(agencies.get(0).code()) : List.of();
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
    List<AgencyCode> successor =
        names().directory().livingSuccessor(closed.get().code(), date()).stream()
            .map(AgencyEntry::code)
            .toList();
    doubts.closed(closed.get(), successor);
    return successor;
  }

  void group(AgencyGroup group, String said) {
    communes.forget();
    ministriesExpected = false;
    boolean ofUnit = hasAny() && last().kind() == Kind.UNIT && group == AgencyGroup.PROVINCES;
    if (ofUnit && !GROUP_WORD.matcher(said).find()) {
      replaceLast(Kind.UNIT, last().said() + ", " + said, null, List.of());
      return;
    }
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
    communes.forget();
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
    if (communes.areSeveral()) doubts.ambiguous(last().said(), communes.all());
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
