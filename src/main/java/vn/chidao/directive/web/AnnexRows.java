package vn.chidao.directive.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chidao.directive.Alike.Found;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.Overlaps;
import vn.chidao.directive.UnderstandAnnex;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.OverlapDecision;
import vn.chidao.directive.model.OverlapVerdict;
import vn.chidao.intake.Annex;
import vn.chidao.intake.AnnexContext;
import vn.chidao.intake.AnnexField;
import vn.chidao.intake.AnnexRow;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Pages;

/**
 * The rows of an annex in the preview. A page keeps its rows while they are corrected, also those
 * that its filter would no longer find.
 */
@Named
@ViewScoped
public class AnnexRows implements Serializable {
  /** The groups by which the preview can be filtered. */
  public enum Show {
    ALL,
    DOUBTFUL,
    MISSING,
    UNDERSTOOD,
    ALIKE
  }

  @Inject AnnexDesk desk;
  @Inject UnderstandAnnex understandAnnex;
  @Inject DirectiveSheet sheet;
  @Inject Overlaps overlaps;
  @Inject HttpServletRequest request;

  private String directive;
  private Show show;
  private Pages pages;
  private List<Integer> places = List.of();
  private int edited;
  private Map<String, String> texts = new HashMap<>();

  /** Takes the rows that the address asks for, once for each view. */
  public AnnexRows of(String asked) {
    if (directive != null) return this;
    directive = asked;
    show =
        Stream.of(Show.values())
            .filter(each -> each.name().equals(request.getParameter("show")))
            .findFirst()
            .orElse(Show.ALL);
    if (!desk.get(directive).isCompared()) compare();
    List<AnnexRow> rows = annex().rows().stream().filter(shownBy(show)).toList();
    String page = request.getParameter("page");
    int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    pages = new Pages(rows.size(), number, request.getQueryString());
    places = rows.stream().skip(pages.offset()).limit(Pages.SIZE).map(AnnexRow::place).toList();
    return this;
  }

  private Predicate<AnnexRow> shownBy(Show group) {
    return switch (group) {
      case ALL -> row -> true;
      case DOUBTFUL -> AnnexRow::isDoubtful;
      case MISSING -> row -> !row.missing().isEmpty();
      case UNDERSTOOD -> AnnexRow::isUnderstood;
      case ALIKE -> row -> alike(row) != null;
    };
  }

  private void compare() {
    desk.get(directive).compared(overlaps.of(new DirectiveId(directive), annex()));
  }

  private Annex annex() {
    return desk.get(directive).getAnnex();
  }

  private AnnexContext context() {
    return understandAnnex.context(sheet.head(new DirectiveId(directive)).issuedOn());
  }

  /**
   * What was clicked in a row, as {@code resources/js/annex.js} says it: the row, what to do, and
   * the field, the question and the suggestion that it is about.
   */
  public void act() {
    int place = number("row");
    AnnexImport imported = desk.get(directive);
    switch (request.getParameter("do")) {
      case "suggest" -> suggest(imported, place);
      case "confirm" -> imported.change(place, row -> row.confirmed(field()));
      case "toggle" -> imported.toggle(place);
      case "edit" -> edit(place);
      case "keep" -> imported.decide(place, decision(place, OverlapVerdict.KEPT));
      case "restates" -> imported.decide(place, decision(place, OverlapVerdict.RESTATES));
      case "reopen" -> imported.reopen(place, request.getParameter("other"));
      default -> edited = 0;
    }
    update(place);
  }

  private void suggest(AnnexImport imported, int place) {
    String chosen =
        AnnexCells.open(annex().row(place), field())
            .get(number("question"))
            .suggestions()
            .get(number("suggestion"));
    AnnexContext context = context();
    imported.change(place, row -> row.corrected(field(), chosen, context));
    compare();
  }

  private OverlapDecision decision(int place, OverlapVerdict verdict) {
    String other = request.getParameter("other");
    return desk.get(directive).alike(place).others().stream()
        .filter(alike -> alike.task() != null && alike.task().equals(other))
        .findFirst()
        .orElseThrow(NothingThere::new)
        .decided(verdict, request.getParameter("reason"));
  }

  private void edit(int place) {
    if (edited != 0) update(edited);
    edited = place;
    texts = new HashMap<>();
    for (AnnexField field : AnnexField.values())
      texts.put(field.name(), annex().row(place).text(field));
  }

  /** Reads again what was written into the cells of the row. */
  public void save() {
    AnnexContext context = context();
    desk.get(directive)
        .change(
            edited,
            row -> {
              AnnexRow read = row;
              for (AnnexField field : AnnexField.values()) {
                String text = texts.get(field.name()) == null ? "" : texts.get(field.name());
                if (!text.equals(row.text(field))) read = read.corrected(field, text, context);
              }
              return read;
            });
    compare();
    update(edited);
    edited = 0;
  }

  /** Only the row is sent again, and what is counted. */
  private void update(int place) {
    var parts = FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds();
    parts.add("rows:all:" + places.indexOf(place) + ":row");
    parts.add("figures");
    parts.add("confirm:left");
  }

  private AnnexField field() {
    return AnnexField.valueOf(request.getParameter("field"));
  }

  private int number(String parameter) {
    return Integer.parseInt(request.getParameter(parameter));
  }

  public List<AnnexRow> getRows() {
    Annex annex = annex();
    return places.stream().map(annex::row).toList();
  }

  public Annex.Figures getFigures() {
    return desk.get(directive).chosen().figures();
  }

  /** What the row is alike; null when it is alike nothing. */
  public Found alike(AnnexRow row) {
    return desk.get(directive).alike(row.place());
  }

  public long getAlike() {
    return desk.get(directive).chosen().rows().stream().filter(row -> alike(row) != null).count();
  }

  public Address address(Show other) {
    return Address.here()
        .with("directive", directive)
        .with("show", other == Show.ALL ? null : other);
  }

  public boolean isShown(Show group) {
    return show == group;
  }

  public boolean isLeftOut(AnnexRow row) {
    return desk.get(directive).isLeftOut(row.place());
  }

  public boolean isEdited(AnnexRow row) {
    return row.place() == edited;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public Pages getPages() {
    return pages;
  }
}
