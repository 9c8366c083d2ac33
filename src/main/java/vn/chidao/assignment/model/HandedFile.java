package vn.chidao.assignment.model;

/** A file that passed the check of its name, size, kind and content, on its way to being kept. */
public record HandedFile(String name, String mediaType, byte[] content) {}
