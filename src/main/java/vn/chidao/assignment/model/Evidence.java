package vn.chidao.assignment.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A file that shows a product, named so that a later exchange would be noticed. */
public record Evidence(String deliverable, String name, String sha256) {
  /** The files by name, each with its fingerprint. */
  public static String listed(List<Evidence> files) {
    return files.stream()
        .sorted(Comparator.comparing(Evidence::name).thenComparing(Evidence::sha256))
        .map(file -> file.name() + " sha256:" + file.sha256())
        .collect(Collectors.joining("\n"));
  }
}
