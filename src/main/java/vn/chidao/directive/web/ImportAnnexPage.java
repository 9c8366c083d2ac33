package vn.chidao.directive.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.Supplier;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.ImportAnnex;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.intake.Annex;
import vn.chidao.intake.RawTable;
import vn.chidao.intake.SpreadsheetReader;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.Announcements;

/** Where an annex is handed in, watched while it is read, and confirmed row by row. */
@Named
@ViewScoped
public class ImportAnnexPage implements Serializable {
  @Inject ImportAnnex importAnnex;
  @Inject DirectiveSheet sheet;
  @Inject AnnexDesk desk;
  @Inject AnnexReading reading;
  @Inject LeftOutRows leftOutRows;
  @Inject Announcements announcements;
  @Inject ExternalContext browser;

  private String directive;
  private transient DirectiveSheet.Head head;
  private transient Part file;
  private String pasted;
  private boolean watched;
  private String shown;

  public String load() {
    watched = isRunning();
    AnnexImport imported = desk.of(directive);
    if (imported != null && imported.isRead()) shown = imported.id();
    return getHead().status() == DirectiveStatus.DRAFT ? null : DirectivePage.address(directive);
  }

  public String read() throws IOException {
    desk.clear(directive);
    if (file == null || file.getSubmittedFileName().isBlank())
      throw new RuleViolation("import.file.missing");
    String name = file.getSubmittedFileName();
    byte[] content = file.getInputStream().readAllBytes();
    return begin(name, () -> SpreadsheetReader.file(name, content, rows -> {}));
  }

  public String paste() {
    String text = pasted;
    return begin("", () -> SpreadsheetReader.pasted(text));
  }

  private String begin(String name, Supplier<RawTable> table) {
    reading.begin(desk.begin(directive, name), table, getHead().issuedOn());
    return address();
  }

  /** Asked again and again while the annex is read; afterwards the page shows what came of it. */
  public void look() throws IOException {
    if (!isRunning())
      browser.redirect(
          browser.getRequestContextPath() + "/directive/import-annex.xhtml?directive=" + directive);
  }

  /** Takes over what this page shows, once: in another window it may have been, or given up. */
  public String confirm() {
    DirectiveId id = new DirectiveId(directive);
    AnnexImport imported = desk.of(directive);
    if (imported == null || !imported.id().equals(shown)) importAnnex.refuse(id, shown);
    String leftOut = leftOutRows.of(imported);
    Annex chosen = imported.chosen();
    importAnnex.add(id, shown, chosen, imported.decisions(), leftOut);
    announcements.say("import.done", chosen.rows().size(), getHead().number());
    if (!leftOut.isEmpty()) announcements.say("import.done.leftOut", leftOut);
    desk.clear(directive, imported);
    return DraftDirectivePage.address(directive);
  }

  public String discard() {
    desk.clear(directive);
    return address();
  }

  private String address() {
    return "/directive/import-annex?faces-redirect=true&directive=" + directive;
  }

  private boolean isRunning() {
    return getImported() != null && getImported().isRunning();
  }

  /**
   * Whether the page was opened to watch the reading. It stays that page when the reading has ended
   * meanwhile, or its own question whether it has would no longer be heard.
   */
  public boolean isWatched() {
    return watched;
  }

  public AnnexImport getImported() {
    return desk.of(directive);
  }

  /** Whether the page was opened on rows that are to be confirmed. */
  public boolean isPreview() {
    return shown != null;
  }

  public int getTasks() {
    return sheet.tasks(new DirectiveId(directive)).size();
  }

  public DirectiveSheet.Head getHead() {
    if (head == null) head = sheet.head(new DirectiveId(directive));
    return head;
  }

  public String getDirective() {
    return directive;
  }

  public void setDirective(String directive) {
    this.directive = directive;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }
}
