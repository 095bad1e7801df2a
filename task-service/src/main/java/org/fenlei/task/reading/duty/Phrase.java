package org.fenlei.task.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.jspecify.annotations.Nullable;

/** Clauses that belong together: what is demanded, and how often or by when where that stands in a clause of its own. */
final class Phrase {
    private static final Pattern POINT =
            Pattern.compile("^(?:（?[0-9一二三四五六七八九十]{1,2}(?:）|[、.](?!\\d|[二三四](?:、[三四]){0,2}季度))|[①-⑳]|[一二三四五六七八九]是)");

    private static final Pattern TITLE = Pattern.compile("《[^《》]{0,200}》");

    private final List<Clause> clauses;
    private @Nullable List<Breakdown> parts;
    private @Nullable List<Breakdown> brackets;
    private @Nullable List<Due> datesOfWhole;

    Phrase(List<Clause> clauses) {
        this.clauses = new ArrayList<>(clauses);
    }

    void append(Phrase next) {
        clauses.addAll(next.clauses);
        parts = null;
        brackets = null;
        datesOfWhole = null;
    }

    /** What its number is divided into; found once, as every number and date asks for it. */
    List<Breakdown> parts() {
        List<Breakdown> known = parts;
        if (known == null) {
            known = Breakdown.of(this);
            parts = known;
        }
        return known;
    }

    /** The brackets that hold a number; found once as well. */
    List<Breakdown> brackets() {
        List<Breakdown> known = brackets;
        if (known == null) {
            List<Mention.Amount> amounts = all(Mention.Amount.class).toList();
            known = clauses.stream()
                    .flatMap(Breakdown::brackets)
                    .filter(bracket -> amounts.stream().anyMatch(bracket::holds))
                    .toList();
            brackets = known;
        }
        return known;
    }

    /** The dates that are no part's. */
    Stream<Due> datesOfWhole() {
        List<Due> known = datesOfWhole;
        if (known == null) {
            known = all(Due.class)
                    .filter(due -> parts().stream().noneMatch(part -> part.holds(due)))
                    .toList();
            datesOfWhole = known;
        }
        return known.stream();
    }

    List<Clause> clauses() {
        return clauses;
    }

    int from() {
        return clauses.get(0).from();
    }

    int to() {
        return clauses.get(clauses.size() - 1).to();
    }

    boolean heading() {
        return clauses.get(clauses.size() - 1).heading();
    }

    /** Its words, without the number of a point in a list. */
    String text() {
        String joined = clauses.stream().map(Clause::text).collect(Collectors.joining("，"));
        return POINT.matcher(joined).replaceFirst("");
    }

    /** Its words with nothing inside titles: what they name is not what is demanded. */
    String plain() {
        return TITLE.matcher(text()).replaceAll("《》");
    }

    /** Its words between two places of the compact text. */
    String words(int from, int to) {
        var words = new StringBuilder();
        for (Clause clause : clauses) {
            int start = Math.max(from, clause.from()) - clause.from();
            int end = Math.min(to, clause.to()) - clause.from();
            if (start < end) {
                words.append(words.length() == 0 ? "" : "，").append(clause.text(), start, end);
            }
        }
        return words.toString();
    }

    /** What a mention stands for, as written. */
    String words(Mention mention) {
        return clauses.stream()
                .filter(clause -> clause.from() <= mention.from() && mention.to() <= clause.to())
                .map(clause -> clause.words(mention))
                .findFirst()
                .orElseGet(this::text);
    }

    /** 6月 and 次年3月, and not 年内 or 上半年. */
    boolean namesMonth(Due due) {
        return words(due).contains("月");
    }

    Stream<Mention> mentions() {
        return clauses.stream().flatMap(clause -> clause.mentions().stream());
    }

    <M extends Mention> Stream<M> all(Class<M> kind) {
        return clauses.stream().flatMap(clause -> clause.all(kind));
    }

    <M extends Mention> Optional<M> first(Class<M> kind) {
        return all(kind).findFirst();
    }

    boolean has(Class<? extends Mention> kind) {
        return all(kind).findAny().isPresent();
    }

    /** Its words with every mention replaced by nothing, and a quantity by the words inside it. */
    String substance() {
        return clauses.stream()
                .filter(clause -> !Phrases.isBare(clause))
                .map(Phrase::substance)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
    }

    static String substance(Clause clause) {
        return substance(clause, clause.from(), clause.to());
    }

    /** The same of a part of a clause. */
    static String substance(Clause clause, int from, int to) {
        var rest = new StringBuilder();
        int at = from;
        for (Mention mention : clause.mentions()) {
            if (mention.from() < at || mention.to() > to || !(isRhythm(mention) || mention instanceof Mention.Amount)) {
                continue;
            }
            rest.append(clause.text(), at - clause.from(), mention.from() - clause.from());
            dropPreposition(rest);
            if (mention instanceof Mention.Amount amount) {
                rest.append(amount.between());
            }
            at = mention.to();
        }
        rest.append(clause.text(), at - clause.from(), to - clause.from());
        return POINT.matcher(rest).replaceFirst("");
    }

    /** 于12月6日前 goes whole. */
    private static void dropPreposition(StringBuilder rest) {
        int last = rest.length() - 1;
        if (last >= 0 && "于在".indexOf(rest.charAt(last)) >= 0) {
            rest.setLength(last);
        }
    }

    private static boolean isRhythm(Mention mention) {
        return (mention instanceof Mention.Every every && !every.adjective())
                || mention instanceof Mention.OddPeriod
                || mention instanceof Mention.DayInWindow
                || (mention instanceof Mention.Due due && !due.weak())
                || mention instanceof Mention.Start
                || mention instanceof Mention.Unstated
                || mention instanceof Mention.WholeYear
                || mention instanceof Mention.Condition;
    }
}
