package vn.chidao.intake;

import java.time.LocalDate;
import vn.chidao.agency.AgencyNames;
import vn.chidao.calendar.WorkingCalendar;

/**
 * What an annex is read against.
 *
 * @param documentDate the date of the directive: who existed then, from when periods run
 * @param beforeIncludesTheDay whether "trước ngày 30/9" still allows 30 September; a setting, since
 *     no rule says it
 */
public record AnnexContext(
    LocalDate documentDate,
    AgencyNames names,
    WorkingCalendar calendar,
    boolean beforeIncludesTheDay) {}
