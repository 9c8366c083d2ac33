package vn.chidao.coordination.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.chidao.shared.OfficialId;

/** A file that an agency contributes; the others see it once the agency has answered. */
@Entity
@Table(name = "contribution_file")
public class ContributionFile {
  @Id private String id;

  @Column(name = "contribution_id")
  private String contribution;

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

  protected ContributionFile() {}

  public ContributionFile(
      ContributionId contribution,
      String name,
      String mediaType,
      byte[] content,
      String sha256,
      OfficialId by,
      Instant at) {
    this.id = UUID.randomUUID().toString();
    this.contribution = contribution.value();
    this.name = name;
    this.mediaType = mediaType;
    this.size = content.length;
    this.content = content;
    this.sha256 = sha256;
    this.attachedBy = by.value();
    this.attachedAt = at;
  }
}
