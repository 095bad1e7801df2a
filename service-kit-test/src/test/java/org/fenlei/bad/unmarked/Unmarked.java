package org.fenlei.bad.unmarked;

/** Its package does not say {@code @NullMarked}. */
public record Unmarked(String name) {}
