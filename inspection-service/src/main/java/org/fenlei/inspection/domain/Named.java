package org.fenlei.inspection.domain;

/** A code that people read: it carries its Chinese and its English name. */
public interface Named {

    /** The constant's name as it appears in JSON. */
    String name();

    /** The Chinese name. */
    String zh();

    /** The English name. */
    String en();
}
