package vn.chidao.setting;

/** Time to take up what was changed on another server. */
public record Reread() {}
