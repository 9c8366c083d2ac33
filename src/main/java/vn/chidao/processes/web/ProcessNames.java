package vn.chidao.processes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.ProcessSheet.Matter;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Permits;
import vn.chidao.shared.PermitsReaders;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Words;

/** What processes, their steps and what they carry are called on a page. */
@Named
@RequestScoped
public class ProcessNames {
  private static final List<Role> READERS =
      List.of(PermitsReaders.class.getAnnotation(Permits.class).value());

  @Inject ProcessSheet sheet;
  @Inject Words words;
  @Inject Actor actor;
  private final Map<String, Matter> matters = new HashMap<>();

  /** Asks once for everything that a page names. */
  void learn(Collection<String> subjects) {
    matters.putAll(sheet.matters(subjects));
  }

  public String process(String key) {
    if (key == null) return words.of("processes.batch");
    String name = words.of("processes.of." + key);
    return name.startsWith("???") ? key : name;
  }

  /** In the person's language where there are words for it, else as the process file says. */
  public String step(String id, String nameInFile) {
    if (id == null) return words.of("processes.step.unknown");
    String name = words.of("step." + id);
    if (!name.startsWith("???")) return name;
    return nameInFile == null ? id : nameInFile;
  }

  /** Document and task; the bare id when it is not known any more, nothing for a batch. */
  public String subject(String id) {
    if (id == null) return "";
    Matter matter = matters.get(id);
    if (matter == null) return id;
    boolean whole = matter.label() == null || matter.label().isEmpty();
    return whole
        ? matter.directiveNumber()
        : words.of("assignment.title", matter.directiveNumber(), matter.label());
  }

  /** The agency that is answerable; empty for a directive. */
  public String lead(String id) {
    Matter matter = matters.get(id);
    return matter == null ? "" : words.either(matter.leadNameVi(), matter.leadNameEn());
  }

  /**
   * The assignment or directive to which it belongs; nothing for who keeps the system and may not
   * read what it holds.
   */
  public String page(String id) {
    Matter matter = matters.get(id);
    if (matter == null || READERS.stream().noneMatch(actor::has)) return null;
    return matter.assignment().isEmpty()
        ? "/directive/directive.xhtml?id=" + matter.directive()
        : "/assignment/assignment.xhtml?id=" + matter.assignment();
  }
}
