package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.chidao.shared.OfficialId;

/** The published document itself, kept as it was handed in. */
@Entity
@Table(name = "source_file")
public class SourceFile {
  @Id private String id;

  @Column(name = "directive_id")
  private String directive;

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

  protected SourceFile() {}

  public SourceFile(
      DirectiveId directive,
      String name,
      String mediaType,
      byte[] content,
      String sha256,
      OfficialId by,
      Instant at) {
    this.id = UUID.randomUUID().toString();
    this.directive = directive.value();
    this.name = name;
    this.mediaType = mediaType;
    this.size = content.length;
    this.sha256 = sha256;
    this.content = content;
    this.attachedBy = by.value();
    this.attachedAt = at;
  }

  public String id() {
    return id;
  }
}
