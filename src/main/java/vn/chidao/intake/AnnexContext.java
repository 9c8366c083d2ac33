package vn.chidao.intake;

import java.time.LocalDate;
import vn.chidao.agency.AgencyNames;
import vn.chidao.calendar.WorkingCalendar;

/**
 * What an annex is read against.
 *
 * @param documentDate the date of the directive: who existed then, from when periods run
 */
public record AnnexContext(
    LocalDate documentDate, AgencyNames names, WorkingCalendar calendar, BeforeRule before) {}
