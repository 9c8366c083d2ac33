package vn.chidao.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import vn.chidao.shared.UseCase;

/** The product's classes and the tests' own, read once for every test that looks at their shape. */
public final class House {
  public static final JavaClasses PRODUCT = where(UseCase.class);
  public static final JavaClasses TESTS = where(House.class);

  private House() {}

  private static JavaClasses where(Class<?> one) {
    return new ClassFileImporter()
        .importUrl(one.getProtectionDomain().getCodeSource().getLocation());
  }
}
