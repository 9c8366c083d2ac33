package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chidao.assignment.model.HandedFile;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;

/** What may be handed in as a file, wherever in the product it is handed in. */
@ApplicationScoped
public class HandedFiles {
  private static final int MEGABYTE = 1_048_576;

  @Inject Settings settings;

  /** The file under its name; refused when empty, too big, of another kind or without a name. */
  public HandedFile check(String name, byte[] content) {
    String named = Text.required("assignment.file.name", name, 255);
    if (content.length == 0) throw new RuleViolation("assignment.file.empty", named);
    int most = settings.number(Setting.BIGGEST_FILE);
    if (content.length > most * MEGABYTE)
      throw new RuleViolation("assignment.file.tooBig", named, most);
    return new HandedFile(named, FileKind.of(named, content).mediaType(), content);
  }
}
