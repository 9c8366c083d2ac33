package vn.chidao.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.chidao.audit.AuditQuery;
import vn.chidao.shared.web.Cell;
import vn.chidao.shared.web.Words;

/** The audit entries as a file: exactly what the filter of the page shows, all its pages. */
@WebServlet("/audit/audit-trail.csv")
public class AuditTrailExport extends HttpServlet {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(Days.ZONE);
  private static final int BATCH = 500;

  @Inject AuditQuery query;
  @Inject AuditWords auditWords;
  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditQuery.Filter filter;
    try {
      filter =
          new AuditQuery.Filter(
              given(request, "document"),
              given(request, "type"),
              given(request, "id"),
              given(request, "person"),
              given(request, "agency"),
              Days.startOf(day(request, "from")),
              Days.endOf(day(request, "until")));
    } catch (DateTimeParseException noDay) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"audit-trail.csv\"");
    response.getWriter().write(Cell.BYTE_ORDER_MARK);
    CSVPrinter lines = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
    lines.printRecord(
        Stream.of(
                "at",
                "person",
                "position",
                "agency",
                "onBehalfOf",
                "action",
                "subject",
                "id",
                "reason",
                "changes")
            .map(column -> words.of("audit.column." + column)));
    List<AuditQuery.Entry> entries;
    int written = 0;
    do {
      entries = query.page(filter, written, BATCH);
      auditWords.learn(entries);
      for (AuditQuery.Entry entry : entries) lines.printRecord(cells(entry));
      written += entries.size();
    } while (entries.size() == BATCH);
    lines.flush();
  }

  private Stream<String> cells(AuditQuery.Entry entry) {
    return Stream.of(
            MOMENT.format(entry.at()),
            entry.actorName(),
            entry.actorPosition(),
            auditWords.actorAgency(entry),
            entry.onBehalfOf() == null ? "" : entry.onBehalfOf(),
            words.of("audit.action." + entry.action()),
            auditWords.subject(entry),
            entry.subjectType() + " " + entry.subjectId(),
            entry.reason(),
            changes(entry))
        .map(Cell::safe);
  }

  private String changes(AuditQuery.Entry entry) {
    return entry.changes().entrySet().stream()
        .map(
            each ->
                "%s: %s → %s"
                    .formatted(
                        each.getKey(),
                        shown(each.getKey(), each.getValue().before()),
                        shown(each.getKey(), each.getValue().after())))
        .collect(Collectors.joining("\n"));
  }

  private String shown(String path, String value) {
    return value == null ? "–" : auditWords.value(path, value);
  }

  private static String given(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static LocalDate day(HttpServletRequest request, String name) {
    String value = given(request, name);
    return value == null ? null : LocalDate.parse(value);
  }
}
