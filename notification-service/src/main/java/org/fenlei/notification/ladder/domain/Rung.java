package org.fenlei.notification.ladder.domain;

import java.util.regex.Pattern;

/**
 * One step of a ladder.
 *
 * @param code stable name, for example {@code BEFORE_7}, {@code DUE_DAY}, {@code OVERDUE_15}
 * @param workingDays negative: before the last working day on or before the due date; zero: on that day; positive:
 *     after the due date
 */
public record Rung(String code, int workingDays, RecipientRole role) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    /** The rung of a published list: mailed at once, outside every ladder. */
    public static final Rung LISTED = new Rung("LISTED", 0, RecipientRole.CONTACT);

    public Rung {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A rung's code is upper snake case: " + code);
        }
        if (Math.abs(workingDays) > 250) {
            throw new IllegalArgumentException("A rung lies within one working year: " + workingDays);
        }
    }

    public static Rung before(int workingDays, RecipientRole role) {
        return new Rung("BEFORE_" + workingDays, -workingDays, role);
    }

    public static Rung onTheDay(RecipientRole role) {
        return new Rung("DUE_DAY", 0, role);
    }

    public static Rung overdue(int workingDays, RecipientRole role) {
        return new Rung("OVERDUE_" + workingDays, workingDays, role);
    }

    public boolean isOverdue() {
        return workingDays > 0;
    }

    public String zh() {
        if (equals(LISTED)) {
            return "名单公布";
        }
        return workingDays == 0 ? "截止当日" : (workingDays < 0 ? "提前" : "逾期") + Math.abs(workingDays) + "个工作日";
    }

    public String en() {
        if (equals(LISTED)) {
            return "list published";
        }
        if (workingDays == 0) {
            return "on the due day";
        }
        int days = Math.abs(workingDays);
        return days + (days == 1 ? " working day " : " working days ") + (workingDays < 0 ? "before" : "overdue");
    }
}
