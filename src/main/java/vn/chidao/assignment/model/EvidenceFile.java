package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.chidao.shared.OfficialId;

/** A file that shows one product of one report. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile extends AttachedFile {
  @Column(name = "report_id")
  private String report;

  @Column(name = "deliverable_id")
  private String deliverable;

  /** The file of an earlier report that is shown once more; null when it was handed in anew. */
  @Column(name = "copied_from")
  private String copiedFrom;

  protected EvidenceFile() {}

  public EvidenceFile(
      ReportId report, String deliverable, HandedFile file, OfficialId by, Instant at) {
    super(file, by, at);
    this.report = report.value();
    this.deliverable = deliverable;
  }
}
