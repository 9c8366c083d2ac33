package vn.chidao.directive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.chidao.directive.UnderstandAnnex;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexContext;
import vn.chidao.intake.RawTable;
import vn.chidao.shared.Background;
import vn.chidao.shared.RuleViolation;

/** Reads annexes beside the page that asked for it, which shows how far the reading has come. */
@ApplicationScoped
public class AnnexReading {
  private static final Logger LOG = Logger.getLogger(AnnexReading.class.getName());

  @Inject Background background;
  @Inject UnderstandAnnex understandAnnex;

  void begin(AnnexImport imported, Supplier<RawTable> table, LocalDate documentDate) {
    AnnexContext context = understandAnnex.context(documentDate);
    background.begin(() -> read(imported, table, context));
  }

  /** Nobody stands behind this thread to whom an exception could fly. */
  private static void read(AnnexImport imported, Supplier<RawTable> table, AnnexContext context) {
    try {
      imported.understood(Annex.read(table.get(), context, imported::reached));
    } catch (RuleViolation refused) {
      imported.refused(refused);
    } catch (RuntimeException | Error broken) {
      LOG.log(Level.SEVERE, "An annex could not be read", broken);
      imported.broke();
    }
  }
}
