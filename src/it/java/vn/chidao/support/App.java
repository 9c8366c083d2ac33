package vn.chidao.support;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one archive under test: the product as it was built, and what tests need inside it. */
public final class App {
  private App() {}

  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "chidao.war")
        .importFrom(new File(System.getProperty("product.war", "target/chidao.war")))
        .as(WebArchive.class)
        .addAsLibraries(jarOf(GreenMail.class))
        .addPackages(
            false,
            Filters.exclude(App.class, Postgres.class, RunningProduct.class, Browser.class),
            "vn.chidao.support");
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
