package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import vn.chidao.shared.Digest;
import vn.chidao.shared.OfficialId;

/** A file as somebody handed it in; listed without its content, opened one by one. */
@MappedSuperclass
public abstract class AttachedFile {
  @Id private String id;
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

  protected AttachedFile() {}

  protected AttachedFile(HandedFile file, OfficialId by, Instant at) {
    id = UUID.randomUUID().toString();
    name = file.name();
    mediaType = file.mediaType();
    size = file.content().length;
    sha256 = Digest.sha256(file.content());
    content = file.content();
    attachedBy = by.value();
    attachedAt = at;
  }

  public String id() {
    return id;
  }
}
