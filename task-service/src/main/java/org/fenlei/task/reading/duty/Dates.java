package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Due;

/**
 * By which of the several dates in a phrase a quantity is due.
 *
 * @param dates at least one
 * @param unclear whether only one of them is meant, and nobody says which
 */
record Dates(List<LocalDate> dates, boolean unclear) {
    private static final Pattern EACH = Pattern.compile("各(?!街|镇|乡|社|村|县|区|单|部|成|地)|分别|均");
    private static final Pattern RESPECTIVELY = Pattern.compile("分别|依次");
    private static final Pattern LISTED = Pattern.compile("[、，和及与以或]{0,2}");

    Dates {
        dates = List.copyOf(dates);
    }

    /** Nothing if the phrase does not name several dates, or leaves the quantity to the deadline. */
    static Optional<Dates> of(Phrase phrase, Amount amount) {
        List<Breakdown> parts = phrase.parts();
        Optional<Breakdown> own =
                parts.stream().filter(part -> part.holds(amount)).findFirst();
        if (own.isPresent()) {
            return Optional.of(new Dates(own.get().dates(phrase, amount), false));
        }
        List<Due> dues = phrase.datesOfWhole().filter(due -> !due.weak()).toList();
        List<Amount> amounts = phrase.all(Amount.class)
                .filter(each -> parts.stream().noneMatch(part -> part.holds(each)))
                .toList();
        if (dues.size() < 2 || amounts.isEmpty()) {
            return Optional.empty();
        }
        return amounts.get(0).from() < dues.get(0).from()
                ? Optional.of(behind(phrase, dues, amount))
                : Optional.of(before(phrase, dues, amounts, amount));
    }

    /** 3座于6月底前、5座于10月底前: its own; 2次（6月、10月）: which of them? */
    private static Dates behind(Phrase phrase, List<Due> dues, Amount amount) {
        int own = (int) dues.stream().filter(due -> due.from() < amount.to()).count();
        int first = Math.min(own, dues.size() - 1);
        int last = first;
        while (last + 1 < dues.size() && areListed(phrase, dues.get(last), dues.get(last + 1))) {
            last++;
        }
        List<LocalDate> dates =
                dues.subList(first, last + 1).stream().map(Due::date).toList();
        return new Dates(dates, dates.size() > 1);
    }

    /** Whether each of the dates before a number has as many. */
    static boolean isEach(Phrase phrase, Due last, Amount amount) {
        return last.to() <= amount.from()
                && EACH.matcher(phrase.words(last.to(), amount.from()) + amount.between())
                        .find();
    }

    static boolean areListed(Phrase phrase, Due one, Due next) {
        return LISTED.matcher(phrase.words(one.to(), next.from())).matches();
    }

    /** 一季度、三季度各1场: both; 6月底、12月底分别达到60%、80%: its own; 4月底前…、10月底前建成3处: the nearest. */
    private static Dates before(Phrase phrase, List<Due> dues, List<Amount> amounts, Amount amount) {
        int last = (int) dues.stream().filter(due -> due.to() <= amount.from()).count() - 1;
        if (last < 0) {
            return new Dates(List.of(dues.get(0).date()), false);
        }
        int first = last;
        while (first > 0 && areListed(phrase, dues.get(first - 1), dues.get(first))) {
            first--;
        }
        List<LocalDate> dates =
                dues.subList(first, last + 1).stream().map(Due::date).toList();
        List<Amount> behind = amounts.stream()
                .filter(each -> each.from() >= dues.get(last).to())
                .toList();
        String between = phrase.words(dues.get(last).to(), behind.get(0).from())
                + behind.get(0).between();
        if (dates.size() == behind.size() && RESPECTIVELY.matcher(between).find()) {
            return new Dates(List.of(dates.get(behind.indexOf(amount))), false);
        }
        return new Dates(dates, dates.size() > 1 && !EACH.matcher(between).find());
    }
}
