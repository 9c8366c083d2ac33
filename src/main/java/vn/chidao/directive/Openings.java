package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyDirectory;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.Opening;
import vn.chidao.assignment.model.Parties;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.LeadMode;
import vn.chidao.directive.model.Task;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SearchText;

/**
 * Works out which assignments the tasks of a directive open: one for each accountable lead (Decree
 * 39/2022/NĐ-CP). An agency that has been merged since the document's date is answered for by its
 * living successor (232/QĐ-TTg, section V.7); the agency that the document names stays on record.
 */
@ApplicationScoped
public class Openings {
  @Inject Agencies agencies;
  @Inject Deadlines deadlines;

  List<Opening> of(Directive directive) {
    AgencyDirectory directory = agencies.directory();
    LocalDate receiptDueOn = deadlines.receiptDueOn();
    List<Opening> openings = new ArrayList<>();
    for (Task task : directive.tasks())
      for (Parties parties : parties(directive, task, directory)) {
        String text =
            SearchText.of(
                directive.document().number(),
                task.label(),
                task.work(),
                directory.find(parties.lead()).map(AgencyEntry::name).orElse(null));
        openings.add(task.opening(directive.document(), parties, receiptDueOn, shortened(text)));
      }
    return openings;
  }

  private AgencyCode living(AgencyCode named, AgencyDirectory directory) {
    if (directory.find(named).isEmpty()) return named;
    return directory
        .livingSuccessor(named, deadlines.today())
        .map(AgencyEntry::code)
        .orElseThrow(() -> new RuleViolation("directive.task.leadEnded", named));
  }

  private List<Parties> parties(Directive directive, Task task, AgencyDirectory directory) {
    Map<AgencyCode, List<AgencyCode>> namedByLead = new LinkedHashMap<>();
    for (AgencyCode named : task.leads())
      namedByLead.computeIfAbsent(living(named, directory), l -> new ArrayList<>()).add(named);
    AgencyCode monitoring = directive.document().monitoringAgency();
    List<AgencyCode> coordinators =
        task.coordinators().stream().map(code -> living(code, directory)).distinct().toList();
    List<AgencyCode> leads = List.copyOf(namedByLead.keySet());
    if (task.leadMode() == LeadMode.CO_LEADS)
      return List.of(
          new Parties(
              leads.get(0),
              task.leads(),
              monitoring,
              leads.subList(1, leads.size()),
              without(coordinators, leads)));
    return leads.stream()
        .map(
            lead ->
                new Parties(
                    lead,
                    namedByLead.get(lead),
                    monitoring,
                    List.of(),
                    without(coordinators, List.of(lead))))
        .toList();
  }

  private static List<AgencyCode> without(List<AgencyCode> all, List<AgencyCode> excluded) {
    return all.stream().filter(code -> !excluded.contains(code)).toList();
  }

  private static String shortened(String text) {
    return text.length() <= 8000 ? text : text.substring(0, 8000);
  }
}
