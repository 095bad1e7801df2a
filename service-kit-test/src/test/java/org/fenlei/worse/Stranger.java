package org.fenlei.worse;

/** A class of another service. */
public record Stranger(String name) {}
