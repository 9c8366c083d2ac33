package vn.chidao.assignment.model;

import java.util.List;

/**
 * Why a timeliness is what it is: a sentence of the bundles with its inputs, and the rule's source.
 *
 * @param key sentence in the bundles, parameters in order
 * @param sourceKey where the rule comes from, or that it is a setting of this installation
 */
public record Explanation(
    Timeliness timeliness, String key, List<Object> parameters, String sourceKey) {}
