package vn.chidao.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How big a file is, in the unit a person would say: {@code #{sizes.of(file.size)}}. */
@Named
@ApplicationScoped
public class Sizes {
  private static final long KILO = 1024;

  @Inject Words words;

  public String of(long bytes) {
    if (bytes < KILO) return words.of("size.bytes", bytes);
    if (bytes < KILO * KILO) return words.of("size.kilobytes", Math.round((double) bytes / KILO));
    return words.of("size.megabytes", Math.round(bytes * 10.0 / KILO / KILO) / 10.0);
  }
}
