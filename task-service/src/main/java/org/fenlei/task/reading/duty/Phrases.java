package org.fenlei.task.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Sentence;

/** Puts a clause that only says when or how often together with the clause that says what. */
final class Phrases {
    private static final Pattern FILLER = Pattern.compile(
            "(?:截至|截止|为止|活动|开展|组织|频次|频率|次数|原则上|一般|总数|总量|数量|要求|确保|保证|力争|分别|全部|总计|合计|报送|上报|提交|完成|到位|左右|持续|延续"
                    + "|[应须需要的均且并共达为在于内不含各报起即从至到前：、])*+");

    /** 持续到9月底: how long what recurs goes on. */
    static final Pattern UNTIL = Pattern.compile("(?:持续|延续|一直|坚持)[到至]|为止");

    /** More clauses than a person would write about one thing are several things. */
    private static final int MOST_CLAUSES = 6;

    private Phrases() {}

    static List<Phrase> of(Sentence sentence) {
        List<Clause> clauses = sentence.clauses();
        var phrases = new ArrayList<Phrase>();
        Phrase pending = null;
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            var phrase = new Phrase(List.of(clause));
            if (pending != null && isLastOfSeveralSteps(clause, pending)) {
                phrases.add(pending);
                pending = null;
            } else if (pending != null) {
                pending.append(phrase);
                phrase = pending;
                pending = null;
            }
            boolean last = at == clauses.size() - 1;
            if (isBare(clause) && !phrases.isEmpty() && followsOn(clause, last, phrases.get(phrases.size() - 1))) {
                phrases.get(phrases.size() - 1).append(phrase);
            } else if (isBare(clause)
                    && (!clause.has(Mention.Amount.class) || phrases.isEmpty())
                    && !last
                    && phrase.clauses().size() < MOST_CLAUSES) {
                pending = phrase;
            } else {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** Whether a clause holds mentions of time and number and nothing else. */
    static boolean isBare(Clause clause) {
        boolean speaks = clause.mentions().stream().anyMatch(Phrases::tellsWhen)
                || (clause.has(Mention.Amount.class) && clause.has(Mention.PerItem.class));
        boolean counts = clause.all(Mention.Amount.class)
                .allMatch(amount -> FILLER.matcher(amount.between()).matches());
        if (!speaks || !counts) {
            return false;
        }
        String rest = clause.without(List.of(
                Mention.Every.class,
                Mention.OddPeriod.class,
                Mention.DayInWindow.class,
                Mention.Due.class,
                Mention.Start.class,
                Mention.WholeYear.class,
                Mention.Amount.class,
                Mention.PerItem.class,
                Mention.Scope.class,
                Mention.Condition.class));
        return FILLER.matcher(rest).matches();
    }

    private static boolean tellsWhen(Mention mention) {
        return mention instanceof Mention.Every
                || mention instanceof Mention.DayInWindow
                || mention instanceof Mention.Due
                || mention instanceof Mention.Start
                || mention instanceof Mention.WholeYear
                || mention instanceof Mention.Condition
                || (mention instanceof Mention.Amount amount && amount.sort() == Mention.Sort.TIMES);
    }

    /** 12月底前全部完成, or 12月底前完成验收, after 9月底前完成60%. */
    private static boolean isLastOfSeveralSteps(Clause clause, Phrase before) {
        boolean ofItsOwn = !clause.has(Mention.Amount.class)
                && clause.all(Mention.Due.class).anyMatch(due -> !due.weak())
                && !isBare(clause);
        return (ofItsOwn || (clause.has(Mention.Due.class) && clause.has(Mention.Coverage.class)))
                && before.has(Mention.Due.class)
                && before.has(Mention.Amount.class);
    }

    /** 全年不少于12次, after what is done 每月: a demand beside the other. */
    private static boolean countsInAnotherWindow(Clause clause, Phrase before) {
        List<PeriodKind> windows = rhythms(before.all(Mention.Every.class));
        List<PeriodKind> own = Stream.concat(
                        rhythms(clause.all(Mention.Every.class)).stream(),
                        clause.mentions().stream().filter(Phrases::isYear).map(all -> PeriodKind.YEAR))
                .toList();
        return clause.has(Mention.Amount.class)
                && (!windows.isEmpty() || before.has(Mention.OddPeriod.class))
                && !own.isEmpty()
                && own.stream().noneMatch(windows::contains);
    }

    /** 上半年、下半年各1轮, after 全年2轮: one number of several dates, beside that of the year. */
    private static boolean countsInPartsOfYear(Clause clause, Phrase before) {
        return clause.has(Mention.Amount.class)
                && clause.all(Mention.Due.class).filter(due -> !due.weak()).count() > 1
                && before.has(Mention.Amount.class)
                && before.has(Mention.WholeYear.class);
    }

    /** 全年, 年内. */
    private static boolean isYear(Mention mention) {
        return mention instanceof Mention.WholeYear
                || (mention instanceof Mention.Due due
                        && due.weak()
                        && due.date().getMonthValue() == 12
                        && due.date().getDayOfMonth() == 31);
    }

    private static List<PeriodKind> rhythms(Stream<Mention.Every> all) {
        return all.filter(every -> !every.adjective())
                .map(Mention.Every::period)
                .toList();
    }

    /** 每季度不少于2次 and 于12月6日前报送 say it of what went before; 6月底前 of what comes. */
    private static boolean followsOn(Clause clause, boolean last, Phrase before) {
        if (before.heading()
                || (before.has(Mention.Past.class) && clause.has(Mention.Due.class))
                || before.clauses().size() >= MOST_CLAUSES
                || countsInAnotherWindow(clause, before)
                || countsInPartsOfYear(clause, before)
                || isLastOfSeveralSteps(clause, before)) {
            return false;
        }
        boolean reports = clause.text().matches("[^，]{0,40}(?:报送|上报|提交|报|完成|到位)");
        boolean dated = clause.has(Mention.Due.class) || clause.has(Mention.DayInWindow.class);
        boolean ends = UNTIL.matcher(clause.text()).find();
        return clause.has(Mention.Amount.class) || (dated && (reports || ends)) || last;
    }
}
