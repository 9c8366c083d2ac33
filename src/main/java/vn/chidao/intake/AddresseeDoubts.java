package vn.chidao.intake;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.agency.AgencyDirectory;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.AgencyNames.Like;
import vn.chidao.agency.Words;
import vn.chidao.intake.Addressee.Kind;
import vn.chidao.intake.Doubt.Weight;
import vn.chidao.shared.AgencyCode;

/**
 * What a person has to decide about the addressees of one cell. For coordinators less needs
 * deciding: "các cơ quan liên quan" is a usual answer there and none for a lead.
 */
final class AddresseeDoubts {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int SUGGESTIONS = 5;

  private final AnnexField field;
  private final AnnexContext context;
  private final List<Doubt> doubts = new ArrayList<>();

  AddresseeDoubts(AnnexField field, AnnexContext context) {
    this.field = field;
    this.context = context;
  }

  void cutOff(String cell) {
    add(Weight.DOUBT, "cutOff", List.of(), cell);
  }

  void shortName(String said, AgencyEntry agency) {
    add(Weight.DOUBT, "shortName", List.of(agency.name()), said, agency.name());
  }

  void readAs(String said, AgencyEntry agency) {
    add(Weight.NOTE, "readAs", List.of(), said, agency.name());
  }

  void notYet(AgencyEntry agency) {
    List<String> predecessors =
        directory().all().stream()
            .filter(other -> agency.code().equals(other.successor()))
            .filter(other -> other.isValidOn(context.documentDate()))
            .map(AgencyEntry::name)
            .toList();
    add(Weight.DOUBT, "notYet", predecessors, agency.name(), DATE.format(agency.validFrom()));
  }

  void closed(AgencyEntry agency, List<AgencyCode> successors) {
    List<String> names = names(successors);
    String lastDay = DATE.format(agency.validTo());
    add(Weight.DOUBT, "closed", names, agency.name(), lastDay, String.join(", ", names));
  }

  void ambiguous(String said, List<AgencyEntry> candidates) {
    List<String> suggestions =
        candidates.stream()
            .limit(SUGGESTIONS)
            .map(one -> one.name() + ", " + String.join("", names(List.of(one.parent()))))
            .toList();
    add(Weight.DOUBT, "ambiguous", suggestions, said, String.valueOf(candidates.size()));
  }

  void extraWords(Addressee agency, String said) {
    add(
        field == AnnexField.LEAD ? Weight.DOUBT : Weight.NOTE,
        "extraWords",
        names(agency.agencies()),
        agency.said(),
        said);
  }

  void parenthesis(Addressee agency, String said) {
    boolean names = !agenciesIn(said).isEmpty();
    add(names ? Weight.DOUBT : Weight.NOTE, "parenthesis", List.of(), agency.said(), said);
  }

  /** An unknown name that is a known one but for a slip of the pen is taken for it, doubtfully. */
  Addressee nearest(Addressee unknown) {
    List<Like> like = context.names().like(unknown.said(), context.documentDate(), SUGGESTIONS);
    List<String> names = like.stream().map(one -> one.agency().name()).distinct().toList();
    boolean slip = !like.isEmpty() && like.get(0).isSlip();
    boolean only = like.stream().filter(Like::isSlip).count() == 1;
    if (slip && only) {
      add(Weight.DOUBT, "slip", names, unknown.said(), names.get(0));
      AgencyCode code = like.get(0).agency().code();
      return new Addressee(unknown.said(), Kind.AGENCY, null, List.of(code));
    }
    add(Weight.DOUBT, "unknown", names, unknown.said());
    return unknown;
  }

  List<Doubt> about(Addressees read, boolean directed) {
    if (read.said().isEmpty()) {
      if (field == AnnexField.LEAD)
        doubts.add(Doubt.missing(field, "intake.addressee.none", List.of()));
      return doubts;
    }
    read.all().forEach(this::about);
    read.coordinators().forEach(this::about);
    if (field != AnnexField.LEAD) return doubts;
    List<String> named = names(read.named());
    if (directed) add(Weight.DOUBT, "directed", named, read.said());
    else if (read.helper()) add(Weight.DOUBT, "helper", helped(read), read.said());
    else if (read.hasSeveralLeads())
      add(
          Weight.DOUBT,
          "several",
          List.of(),
          String.valueOf(named.size()),
          String.join("; ", named));
    return doubts;
  }

  private void about(Addressee one) {
    Weight weight = field == AnnexField.LEAD ? Weight.DOUBT : Weight.NOTE;
    switch (one.kind()) {
      case GROUP -> {
        String count = String.valueOf(one.agencies().size());
        add(
            Weight.NOTE,
            "group",
            List.of(),
            one.said(),
            count,
            DATE.format(context.documentDate()));
      }
      case CONCERNED -> add(weight, "concerned", phrases(one), one.said());
      case SUBSET -> add(weight, "subset", phrases(one), one.said());
      case UNIT -> add(weight, "unit", agenciesIn(one.said()), one.said());
      case OUTSIDE -> add(weight, "outside", List.of(), one.said());
      default -> {}
    }
  }

  private static List<String> phrases(Addressee one) {
    return one.group() == null ? List.of() : List.of(one.group().phrase());
  }

  private List<String> helped(Addressees read) {
    return names(
        read.coordinators().stream()
            .flatMap(o -> o.agencies().stream())
            .limit(SUGGESTIONS)
            .toList());
  }

  /** The agencies whose name or abbreviation occurs in a text. */
  private List<String> agenciesIn(String text) {
    Words words = Words.of(text);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++)
      context
          .names()
          .at(words, i)
          .ifPresent(
              called ->
                  called.agencies().stream()
                      .filter(agency -> agency.isValidOn(context.documentDate()))
                      .forEach(agency -> found.add(agency.name())));
    return List.copyOf(found);
  }

  private List<String> names(List<AgencyCode> codes) {
    return codes.stream()
        .flatMap(code -> directory().find(code).stream())
        .map(AgencyEntry::name)
        .toList();
  }

  private AgencyDirectory directory() {
    return context.names().directory();
  }

  private void add(Weight weight, String key, List<String> suggestions, String... params) {
    doubts.add(new Doubt(field, weight, "intake.addressee." + key, List.of(params), suggestions));
  }
}
