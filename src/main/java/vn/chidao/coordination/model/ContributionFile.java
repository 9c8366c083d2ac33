package vn.chidao.coordination.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.chidao.assignment.model.AttachedFile;
import vn.chidao.assignment.model.HandedFile;
import vn.chidao.shared.OfficialId;

/** A file that an agency contributes; the others see it once the agency has answered. */
@Entity
@Table(name = "contribution_file")
public class ContributionFile extends AttachedFile {
  @Column(name = "contribution_id")
  private String contribution;

  protected ContributionFile() {}

  public ContributionFile(ContributionId contribution, HandedFile file, OfficialId by, Instant at) {
    super(file, by, at);
    this.contribution = contribution.value();
  }
}
