package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.chidao.assignment.model.AttachedFile;
import vn.chidao.assignment.model.HandedFile;
import vn.chidao.shared.OfficialId;

/** The published document itself, kept as it was handed in. */
@Entity
@Table(name = "source_file")
public class SourceFile extends AttachedFile {
  @Column(name = "directive_id")
  private String directive;

  protected SourceFile() {}

  public SourceFile(DirectiveId directive, HandedFile file, OfficialId by, Instant at) {
    super(file, by, at);
    this.directive = directive.value();
  }
}
