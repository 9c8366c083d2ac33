package vn.chidao.directive.model;

import java.util.Set;

/** A task and the required clears that are neither filled nor waived. */
public record Lack(TaskId task, String label, Set<Clear> clears) {}
