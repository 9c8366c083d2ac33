package vn.chidao.intake;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.intake.Addressee.Kind;
import vn.chidao.shared.AgencyCode;

/**
 * Whom a lead or coordinator cell means: agencies on the date of the document, groups expanded, and
 * what is doubtful about it.
 *
 * @param said the cell as the document words it
 * @param coordinators those whom a lead cell names as coordinators: "Bộ A chủ trì, phối hợp Bộ B"
 * @param helper the words make the named agency a helper: "phối hợp với Bộ B"
 */
public record Addressees(
    String said,
    AddresseeShape shape,
    List<Addressee> all,
    List<Addressee> coordinators,
    boolean helper,
    List<Doubt> doubts)
    implements Serializable {
  public Addressees {
    all = List.copyOf(all);
    coordinators = List.copyOf(coordinators);
    doubts = List.copyOf(doubts);
  }

  public static Addressees leads(String cell, AnnexContext context) {
    return new CellScan(cell, AnnexField.LEAD, context).read();
  }

  public static Addressees coordinators(String cell, AnnexContext context) {
    return new CellScan(cell, AnnexField.COORDINATORS, context).read();
  }

  /** Every agency meant, once, in the order of the cell. */
  public List<AgencyCode> agencies() {
    return all.stream().flatMap(one -> one.agencies().stream()).distinct().toList();
  }

  /** The agencies that are named one by one, without the members of groups. */
  public List<AgencyCode> named() {
    return of(Kind.AGENCY).flatMap(one -> one.agencies().stream()).distinct().toList();
  }

  /** Agencies and groups compete for the one lead: somebody has to say who is accountable. */
  public boolean hasSeveralLeads() {
    long groups = of(Kind.GROUP).count();
    return named().size() > 1 || (groups > 0 && !named().isEmpty());
  }

  Stream<Addressee> of(Kind kind) {
    return all.stream().filter(one -> one.kind() == kind);
  }
}
