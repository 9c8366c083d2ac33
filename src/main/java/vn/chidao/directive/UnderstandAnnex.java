package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyNames;
import vn.chidao.calendar.Holidays;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexContext;
import vn.chidao.intake.SpreadsheetReader;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Reads an annex against the agencies and the calendar of a directive's date; stores nothing. */
@ApplicationScoped
@Permits(Role.ISSUER)
public class UnderstandAnnex {
  @Inject Agencies agencies;
  @Inject Holidays holidays;
  @Inject Settings settings;

  /**
   * What rows of a directive of that date are read and corrected against. Whether "trước ngày 30/9"
   * still allows 30 September no rule says, so it is a setting.
   */
  public AnnexContext context(LocalDate documentDate) {
    return new AnnexContext(
        documentDate,
        new AgencyNames(agencies.directoryWithCommunes()),
        holidays.workingCalendar(),
        settings.isOn(Setting.BEFORE_INCLUDES_THE_DAY));
  }

  /** Refused with a reason when the file is no table of tasks. */
  public Annex file(String name, byte[] content, AnnexContext context, IntConsumer progress) {
    return Annex.read(
        SpreadsheetReader.file(name, content, read -> {}),
        context,
        (rows, of) -> progress.accept(of == 0 ? 100 : rows * 100 / of));
  }

  public Annex pasted(String text, AnnexContext context) {
    return Annex.read(SpreadsheetReader.pasted(text), context, (rows, of) -> {});
  }
}
