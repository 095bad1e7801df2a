package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Mention;

/** 6月底前制定方案，明确分工: what directly follows a dated step in its sentence is part of it, unless others do it. */
final class Continuations {
    /** 持续推进, 加强宣传: what goes on beyond a step. */
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:并|同时|且)?(?:持续|不断|长期|常态|坚持|日常|加强|加大|加快|强化|深化|深入|巩固|推进|推动|推广|推行|大力|积极|扎实"
                    + "|进一步|逐步|稳步|力争|争取|探索|努力|有效推动|做好|抓好|严格|严禁|开展|引导|鼓励|倡导|定期|适时|不定期|及时|落实|保持|全年|以|通过|对)");

    /** 9月统计数据: another month, even where it is not surely a date. */
    private static final Pattern NAMES_MONTH = Pattern.compile("[\\d一二三四五六七八九十]月");

    private final Deadline deadline;
    private final LocalDate yearEnd;

    Continuations(Deadline deadline, int year) {
        this.deadline = deadline;
        this.yearEnd = LocalDate.of(year, 12, 31);
    }

    /** Moves what continues a step of the same sentence from the plain phrases into that step. */
    void join(List<Phrase> plain, List<Demand> demands) {
        if (deadline.every() != null || deadline.unstated() != null) {
            return;
        }
        Map<Integer, Demand> steps = new HashMap<>();
        demands.stream().filter(this::isDatedStep).forEach(step -> steps.putIfAbsent(step.to, step));
        plain.removeIf(phrase -> {
            Demand step = steps.get(phrase.from() - 1);
            boolean joins = step != null && continues(phrase);
            if (step != null && joins) {
                step.takeIn(phrase);
                steps.putIfAbsent(step.to, step);
            }
            return joins;
        });
    }

    /** A step with a date of its own; of one that is due with the whole task the rest is due by the same day anyway. */
    private boolean isDatedStep(Demand demand) {
        LocalDate due = demand.dueDate;
        return demand.kind == ObligationKind.MILESTONE
                && due != null
                && !due.equals(yearEnd)
                && !due.equals(deadline.due());
    }

    private static boolean continues(Phrase phrase) {
        return !phrase.has(Mention.Due.class)
                && !phrase.has(Mention.Start.class)
                && !phrase.has(Mention.DayInWindow.class)
                && !phrase.has(Mention.WholeYear.class)
                && !phrase.heading()
                && !NAMES_MONTH.matcher(phrase.text()).find()
                && !GOES_ON.matcher(phrase.text()).find()
                && !Remainder.doOthers(phrase);
    }
}
