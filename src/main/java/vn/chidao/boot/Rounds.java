package vn.chidao.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chidao.notification.Post;
import vn.chidao.overdue.MonthlyRun;

/** What the product does again and again while it runs, without anybody asking. */
@ApplicationScoped
class Rounds {
  @Inject Post post;
  @Inject MonthlyRun monthlyRun;

  void start() {
    post.start();
    monthlyRun.start();
  }

  void stop() {
    monthlyRun.stop();
    post.stop();
  }
}
