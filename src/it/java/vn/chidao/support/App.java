package vn.chidao.support;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one archive under test: the product as it was built, all tests that run inside it, and what
 * they share. The same for every test class, since it is deployed once.
 */
public final class App {
  private static final String TESTS_INSIDE = "/vn/chidao/(?!journey/)(.*IT|bench/.*|shared/Turns)(\\$.*)?\\.class";

  private App() {}

  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "chidao.war")
        .importFrom(new File(System.getProperty("product.war", "target/chidao.war")))
        .as(WebArchive.class)
        .addAsLibraries(jarOf(GreenMail.class))
        .addAsResource("bench")
        .addPackages(true, Filters.include(TESTS_INSIDE), "vn.chidao")
        .addPackages(
            false,
            Filters.exclude(
                App.class,
                LastWord.class,
                OneDeployment.class,
                Postgres.class,
                RunningProduct.class,
                Browser.class,
                Colleague.class),
            "vn.chidao.support");
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
