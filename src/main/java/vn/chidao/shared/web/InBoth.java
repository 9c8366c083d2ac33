package vn.chidao.shared.web;

/** One text in both languages, for who reads it later; {@link Words#inBoth} makes it. */
public record InBoth(String vi, String en) {}
