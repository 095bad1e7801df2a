package org.fenlei.kit.domain;

/** Whether a text can be kept as it is: PostgreSQL keeps no NUL, and UTF-8 no half of a surrogate pair. */
public final class Storable {

    private Storable() {}

    /** True if nothing of the text would be lost or refused where it is stored. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE);
    }
}
