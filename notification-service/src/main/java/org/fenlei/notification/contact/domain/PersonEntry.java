package org.fenlei.notification.contact.domain;

/** A person as a unit list or a request names one, checked. */
public record PersonEntry(String name, EmailAddress email, ContactRole role) {
    public static final int LONGEST_NAME = 100;

    /** Whether a name fits on one line of a mail. */
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(PersonEntry::isUnfit);
    }

    private static boolean isUnfit(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
