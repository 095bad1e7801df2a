package org.fenlei.local.play.script;

/**
 * A place that is inspected.
 *
 * @param kind {@code COMPOUND}, {@code STATION} …
 * @param unit code of the unit that answers for it
 */
public record Site(String code, String name, String kind, String unit) {}
