package vn.chidao.processes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.chidao.processes.Operation;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.ProcessSheet.Done;
import vn.chidao.processes.RunningProcesses.Progress;
import vn.chidao.processes.RunningProcesses.Version;

/**
 * Where an administrator sees which versions of the processes run side by side, what was done to
 * them, and how far it is.
 */
@Named
@RequestScoped
public class VersionsPage {
  @Inject ProcessSheet sheet;
  @Inject ProcessNames names;
  private List<Version> versions;
  private List<Done> done;

  public List<Version> getVersions() {
    if (versions == null) versions = sheet.versions();
    return versions;
  }

  /** The version to which what is open on this one can go; null when it is on the newest. */
  public Version newest(Version old) {
    Version newest =
        getVersions().stream()
            .filter(each -> each.process().equals(old.process()))
            .findFirst()
            .orElse(old);
    return newest.equals(old) || old.open() == 0 ? null : newest;
  }

  public List<Done> getDone() {
    if (done == null) {
      done = sheet.done();
      names.learn(done.stream().map(Done::subject).toList());
    }
    return done;
  }

  public boolean isMigration(Done each) {
    return each.kind() == Operation.Kind.MIGRATION;
  }

  public Progress progress(Done migration) {
    return sheet.progress(migration.batch());
  }

  /** Whether something is on the way, so that the page looks again. */
  public boolean isUnderWay() {
    return getDone().stream()
        .filter(this::isMigration)
        .limit(5)
        .anyMatch(each -> !progress(each).ended());
  }
}
