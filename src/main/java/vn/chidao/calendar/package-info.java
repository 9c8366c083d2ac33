/**
 * Time in Vietnam: what a date means, which days are worked, and who keeps the table of days off
 * and swapped days. It knows nothing about directives; periods in working days ask it.
 */
package vn.chidao.calendar;
