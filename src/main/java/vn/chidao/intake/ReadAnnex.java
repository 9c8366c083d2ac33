package vn.chidao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyNames;
import vn.chidao.calendar.Holidays;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Shows an issuer how an annex is understood, before anything of it is stored. */
@ApplicationScoped
@Permits(Role.ISSUER)
public class ReadAnnex {
  @Inject Agencies agencies;
  @Inject Holidays holidays;

  @Inject
  @ConfigProperty(name = "chidao.deadline.before")
  BeforeRule before;

  /** The rows of an uploaded file, for a directive of that date. */
  public Annex file(String name, byte[] content, LocalDate documentDate, Annex.Progress progress) {
    RawTable table = SpreadsheetReader.file(name, content, tasks -> {});
    return Annex.read(table, context(documentDate), progress);
  }

  /** The rows of a table that was pasted from a document, a spreadsheet or a page. */
  public Annex pasted(String text, LocalDate documentDate) {
    RawTable table = SpreadsheetReader.pasted(text);
    return Annex.read(table, context(documentDate), (rows, of) -> {});
  }

  /** The row as if that cell had said this. */
  public AnnexRow corrected(AnnexRow row, AnnexField field, String text, LocalDate documentDate) {
    return row.corrected(field, text, context(documentDate));
  }

  /** For several readings in a row: agencies and calendar as they are now. */
  public AnnexContext context(LocalDate documentDate) {
    AgencyNames names = new AgencyNames(agencies.directoryWithCommunes());
    return new AnnexContext(documentDate, names, holidays.workingCalendar(), before);
  }
}
