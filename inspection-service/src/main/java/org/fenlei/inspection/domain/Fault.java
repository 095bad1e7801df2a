package org.fenlei.inspection.domain;

/** One thing that is wrong, where, and in both languages. */
public record Fault(String pointer, String code, String zh, String en) {

    public static Fault at(String pointer, Issue issue, Object... args) {
        return new Fault(pointer, issue.name(), issue.zh(args), issue.en(args));
    }
}
