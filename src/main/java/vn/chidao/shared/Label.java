package vn.chidao.shared;

/** A parameter of a refusal that is itself a word of the bundles, e.g. the label of a field. */
public record Label(String key) {}
