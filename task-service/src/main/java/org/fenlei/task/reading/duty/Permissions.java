package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;

/** 确有困难的可延至9月底: allowed and not demanded, and a person is asked which date holds. */
final class Permissions {
    private static final Pattern ALLOWS = Pattern.compile("可(?:以|适当|酌情|申请){0,2}(?:延[至长后期迟]|顺延|推迟|放宽)");

    private Permissions() {}

    /**
     * Whether a phrase is nothing but a permission for what was demanded before.
     *
     * @param read what the task demands so far
     */
    static boolean ask(Phrase phrase, List<Demand> read) {
        List<LocalDate> later =
                phrase.all(Mention.Due.class).map(Mention.Due::date).toList();
        boolean allows = !read.isEmpty()
                && !later.isEmpty()
                && !phrase.has(Mention.Amount.class)
                && ALLOWS.matcher(phrase.text()).find();
        if (allows) {
            read.get(read.size() - 1).doubts.add(Doubt.between(QuestionCode.DATE_UNCLEAR, phrase.text(), later));
        }
        return allows;
    }
}
