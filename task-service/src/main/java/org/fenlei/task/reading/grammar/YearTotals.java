package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Coverage;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.OddPeriod;
import org.fenlei.task.reading.grammar.Mention.WholeYear;

/**
 * 上半年完成30个，全年完成80个: behind what is due earlier in its sentence, the year is the last of the dates. With words of its
 * own (全年培训5期) it is the window of something else.
 */
final class YearTotals {
    private static final Pattern ENDS = Pattern.compile("[。；！？]");
    private static final Pattern NO_WORK =
            Pattern.compile("(?:累计|总计|合计|共计|共|总数|总量|力争|争取|确保|保证|要求|[需要应须则为到的内要]|完成|实现|达到?|建成|覆盖率|完成率|比例|，)*+");

    private final String text;
    private final List<Mention> mentions;
    private final LocalDate yearEnd;

    private YearTotals(String text, List<Mention> mentions, int year) {
        this.text = text;
        this.mentions = mentions;
        this.yearEnd = LocalDate.of(year, 12, 31);
    }

    static List<Mention> in(String text, List<Mention> mentions, int year) {
        var totals = new YearTotals(text, mentions, year);
        var read = new ArrayList<Mention>();
        for (int at = 0; at < mentions.size(); at++) {
            read.add(totals.read(at));
        }
        return read;
    }

    private Mention read(int at) {
        Mention mention = mentions.get(at);
        return mention instanceof WholeYear && goesOn(at) && isBehindADate(at)
                ? new Due(mention.from(), mention.to(), yearEnd, null, List.of(), false)
                : mention;
    }

    /** Whether the number next to it says no more than how much there is by then. */
    private boolean goesOn(int at) {
        return mentions.subList(at + 1, mentions.size()).stream()
                .filter(next -> !(next instanceof Mention.Scope))
                .findFirst()
                .filter(next -> next instanceof Coverage || (next instanceof Amount amount && isBare(amount)))
                .filter(next -> NO_WORK.matcher(text.substring(mentions.get(at).to(), next.from()))
                        .matches())
                .isPresent();
    }

    private static boolean isBare(Amount amount) {
        return NO_WORK.matcher(amount.between()).matches();
    }

    private boolean isBehindADate(int at) {
        boolean counted = false;
        for (int before = at - 1; before >= 0 && !isApart(before, before + 1); before--) {
            Mention mention = mentions.get(before);
            counted |= mention instanceof Amount;
            if (mention instanceof Due due && !due.weak()) {
                return counted && due.date().isBefore(yearEnd) || isListBehindADate(before, counted);
            }
            if (mention instanceof WholeYear || mention instanceof OddPeriod || isRhythm(mention)) {
                return false;
            }
        }
        return false;
    }

    /** 上半年、下半年各1轮，全年3轮: the last of them is the year's end, too. */
    private boolean isListBehindADate(int at, boolean counted) {
        Optional<Mention> before =
                at == 0 || isApart(at - 1, at) ? Optional.empty() : Optional.of(mentions.get(at - 1));
        return counted && before.filter(Due.class::isInstance).isPresent();
    }

    private boolean isApart(int one, int next) {
        int from = mentions.get(one).to();
        int to = mentions.get(next).from();
        return from < to && ENDS.matcher(text.substring(from, to)).find();
    }

    private static boolean isRhythm(Mention mention) {
        return mention instanceof Every every && !every.adjective();
    }
}
