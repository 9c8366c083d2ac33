package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.chidao.shared.OfficialId;

/** A file that shows one product of one report; listed without its content, opened one by one. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile {
  @Id private String id;

  @Column(name = "report_id")
  private String report;

  @Column(name = "deliverable_id")
  private String deliverable;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_bytes")
  private long size;

  private String sha256;
  @Lob private byte[] content;

  @Column(name = "attached_by")
  private String attachedBy;

  @Column(name = "attached_at")
  private Instant attachedAt;

  protected EvidenceFile() {}

  public EvidenceFile(
      ReportId report,
      String deliverable,
      String name,
      String mediaType,
      byte[] content,
      String sha256,
      OfficialId by,
      Instant at) {
    this.id = UUID.randomUUID().toString();
    this.report = report.value();
    this.deliverable = deliverable;
    this.name = name;
    this.mediaType = mediaType;
    this.size = content.length;
    this.content = content;
    this.sha256 = sha256;
    this.attachedBy = by.value();
    this.attachedAt = at;
  }

  public String id() {
    return id;
  }
}
