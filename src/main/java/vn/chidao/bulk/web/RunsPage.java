package vn.chidao.bulk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.RunSheet;

/** What a person has begun in the last month, newest first. */
@Named
@RequestScoped
public class RunsPage {
  @Inject RunSheet sheet;
  private final Map<BulkKind, List<RunSheet.Head>> notEnded = new EnumMap<>(BulkKind.class);
  private List<RunSheet.Head> runs;

  public List<RunSheet.Head> getRuns() {
    if (runs == null) runs = sheet.mine();
    return runs;
  }

  /** What is still on the way of one kind, for the page on which it was begun. */
  public List<RunSheet.Head> of(String kind) {
    return notEnded.computeIfAbsent(BulkKind.valueOf(kind), sheet::notEnded);
  }
}
