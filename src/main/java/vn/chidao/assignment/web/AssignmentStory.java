package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.audit.AuditQuery;
import vn.chidao.audit.web.StoryLines;

/** What has happened to an assignment in words, with people and agencies by their names. */
@RequestScoped
public class AssignmentStory {
  @Inject AssignmentSheet sheet;
  @Inject StoryNames names;
  @Inject StoryLines lines;

  List<StoryLines.Line> of(AssignmentId id) {
    List<AuditQuery.Entry> entries = sheet.story(id);
    return lines.of(entries, names.of(entries));
  }
}
