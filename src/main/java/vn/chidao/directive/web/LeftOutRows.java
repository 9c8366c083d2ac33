package vn.chidao.directive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.directive.Alike;
import vn.chidao.intake.AnnexRow;
import vn.chidao.shared.web.Words;

/** Says which rows of an annex are not taken over, and why: for the issuer and the audit trail. */
@ApplicationScoped
public class LeftOutRows {
  private static final int NAMED = 50;

  @Inject Words words;

  /** Empty when every row is taken over. */
  String of(AnnexImport imported) {
    if (!imported.isRead()) return "";
    List<AnnexRow> rows = imported.leftOut();
    String named =
        rows.stream()
            .limit(NAMED)
            .map(row -> named(row, imported))
            .collect(Collectors.joining("; "));
    return rows.size() <= NAMED
        ? named
        : words.of("import.leftOut.more", named, rows.size() - NAMED);
  }

  private String named(AnnexRow row, AnnexImport imported) {
    Alike.Found found = imported.alike(row.place());
    if (found == null) return words.of("import.leftOut.byHand", row.line(), row.label());
    Alike other = found.others().get(0);
    return words.of("import.leftOut.alike", row.line(), row.label(), other.number(), other.label());
  }
}
