package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Planned;
import vn.chidao.bulk.RunSheet;
import vn.chidao.bulk.RunSheet.OfDirective;
import vn.chidao.bulk.web.BulkDesk;
import vn.chidao.shared.web.InBoth;

/** What takes long with a directive: it is begun here, and seen wherever the directive is shown. */
@Named
@RequestScoped
public class DirectiveRuns {
  @Inject BulkDesk desk;
  @Inject RunSheet runs;

  private final Map<String, Optional<OfDirective>> underWay = new HashMap<>();

  String begin(BulkKind kind, String directive, InBoth title, Map<String, String> given) {
    return desk.begin(kind, given, List.of(new Planned(directive, title)));
  }

  /** Null when nothing is on the way with it. */
  public OfDirective of(String directive) {
    return underWay.computeIfAbsent(directive, runs::ofDirective).orElse(null);
  }
}
