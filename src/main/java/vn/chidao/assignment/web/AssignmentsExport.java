package vn.chidao.assignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentRegister.Basis;
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.LateStandings;
import vn.chidao.assignment.UpdateDuties;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.web.Cell;
import vn.chidao.shared.web.Words;

/** The list of assignments as a file: exactly what the filter of the page shows, all its pages. */
@WebServlet("/assignment/assignments.csv")
public class AssignmentsExport extends HttpServlet {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int BATCH = 200;

  @Inject AssignmentRegister register;
  @Inject LateStandings standings;
  @Inject Deadlines deadlines;
  @Inject UpdateDuties updateDuties;
  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Filter filter =
        new Filter(
            given(request, "q"),
            Stream.of(State.values())
                .filter(state -> state.name().equals(given(request, "state")))
                .findFirst()
                .orElse(null),
            given(request, "directive"),
            given(request, "lead"),
            Basis.ORIGINAL.name().equals(given(request, "by")) ? Basis.ORIGINAL : Basis.CURRENT);
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"assignments.csv\"");
    response.getWriter().write(Cell.BYTE_ORDER_MARK);
    CSVPrinter lines = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
    lines.printRecord(heads());
    List<AssignmentRegister.Row> rows;
    int written = 0;
    do {
      rows = register.page(filter, written, BATCH);
      Map<String, LateStandings.Standing> late = lateStandings(rows);
      for (AssignmentRegister.Row row : rows)
        lines.printRecord(cells(row, filter.by(), late.get(row.id())));
      written += rows.size();
    } while (rows.size() == BATCH);
    lines.flush();
  }

  private Stream<String> heads() {
    return Stream.of(
            "directive",
            "label",
            "work",
            "lead",
            "owner",
            "timeliness",
            "by",
            "status",
            "kind",
            "due",
            "original",
            "completed",
            "updated",
            "updateMissed",
            "urged",
            "reviews",
            "extensions")
        .map(column -> words.of("assignments.csv." + column));
  }

  private Map<String, LateStandings.Standing> lateStandings(List<AssignmentRegister.Row> rows) {
    return standings.of(rows.stream().map(AssignmentRegister.Row::id).toList()).stream()
        .collect(Collectors.toMap(LateStandings.Standing::assignment, Function.identity()));
  }

  private Stream<String> cells(AssignmentRegister.Row row, Basis by, LateStandings.Standing late) {
    return Stream.of(
            row.directiveNumber(),
            row.label(),
            row.work(),
            words.either(row.leadNameVi(), row.leadNameEn()),
            row.owner(),
            words.label(
                deadlines.timeliness(row.status(), row.kind(), row.due(by), row.completedOn())),
            words.label(by),
            words.label(row.status()),
            words.label(row.kind()),
            day(row.dueOn()),
            day(row.originalDueOn()),
            day(row.completedOn()),
            row.lastUpdateAt() == null ? "" : day(VietnamTime.day(row.lastUpdateAt())),
            day(updateDuties.missedSince(row.updateCountedFrom())),
            "" + late.urged(),
            "" + late.reviews(),
            "" + late.extensions())
        .map(Cell::safe);
  }

  private static String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private static String given(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }
}
