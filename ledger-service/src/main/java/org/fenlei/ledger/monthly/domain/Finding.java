package org.fenlei.ledger.monthly.domain;

import java.util.Arrays;
import java.util.List;

/**
 * An issue at one place of a request or ledger.
 *
 * @param pointer JSON pointer of the field
 * @param figures what the text of the issue names: texts, or categories, which have a name in each language
 */
public record Finding(String pointer, Issue issue, List<Object> figures) {

    public Finding {
        figures = List.copyOf(figures);
    }

    static Finding at(String pointer, Issue issue, Object... figures) {
        return new Finding(pointer, issue, Arrays.asList(figures));
    }

    public String code() {
        return issue.name();
    }

    /** The Chinese text. */
    public String zh() {
        return text(issue.zh(), true);
    }

    /** The English text. */
    public String en() {
        return text(issue.en(), false);
    }

    private String text(String pattern, boolean chinese) {
        Object[] named = figures.stream().map(each -> name(each, chinese)).toArray();
        return pattern.formatted(named);
    }

    private static Object name(Object figure, boolean chinese) {
        if (figure instanceof Category category) {
            return chinese ? category.zh() : category.en();
        }
        return figure;
    }
}
