package vn.chidao.setting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.chidao.setting.SettingArea;
import vn.chidao.setting.SettingList;

/** Every rule that this installation may choose, with what holds now. */
@Named
@RequestScoped
public class SettingsPage {
  @Inject SettingList list;

  private List<SettingList.Line> lines;

  public SettingArea[] getAreas() {
    return SettingArea.values();
  }

  public List<SettingList.Line> of(SettingArea area) {
    if (lines == null) lines = list.all();
    return lines.stream().filter(line -> line.setting().area() == area).toList();
  }
}
