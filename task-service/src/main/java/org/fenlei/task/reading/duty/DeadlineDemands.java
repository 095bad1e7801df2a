package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.text.Compact;

/** What the deadline of a task adds to what its text demands. */
final class DeadlineDemands {
    private final Deadline deadline;
    private final List<String> leadNames;
    private final Compact text;

    DeadlineDemands(Deadline deadline, List<String> leadNames, Compact text) {
        this.deadline = deadline;
        this.leadNames = leadNames;
        this.text = text;
    }

    /** 每月报送 in the text, 每月25日前 or 每月不少于2次 as the deadline: one rhythm, and its day or count. */
    void giveDay(Demand demand) {
        var every = deadline.every();
        Mention.Amount count = deadline.count();
        if (every == null || demand.period != every.period()) {
            return;
        }
        if (count != null && demand.recurs() && count.unit().equals(demand.unitOfMeasure)) {
            demand.minimum =
                    demand.minimum == null ? count.value() : count.value().max(demand.minimum);
        }
        if (demand.dueRule == null) {
            demand.dueRule = every.rule();
        }
    }

    /** 全年不少于4次 as the deadline of what the text counts in other windows, 半年、全年各1次: demands beside it. */
    List<Demand> otherRhythms(List<Demand> demands) {
        Mention.Amount count = deadline.count();
        Stream<Mention.Every> counted = count == null ? Stream.empty() : Stream.ofNullable(deadline.every());
        return Stream.concat(counted, deadline.others().stream())
                .filter(every -> demands.stream().noneMatch(demand -> demand.period == every.period()))
                .map(every -> {
                    Demand demand = ofWhole(ObligationKind.RECURRING);
                    demand.period = every.period();
                    demand.dueRule = every.rule();
                    demand.atLeast(count == null ? BigDecimal.ONE : count.value(), count == null ? "次" : count.unit());
                    demand.confidence = 0.7;
                    return demand;
                })
                .toList();
    }

    /** 6月底前完成50%，10月底前全部完成: what there must be on the way, of whatever the task is about. */
    List<Demand> steps(List<Demand> demands) {
        return deadline.steps().stream()
                .filter(step -> demands.stream()
                        .noneMatch(demand -> step.date().equals(demand.dueDate)
                                && step.amount().value().equals(demand.minimum)))
                .map(this::step)
                .toList();
    }

    private Demand step(Deadline.Step step) {
        Mention.Amount amount = step.amount();
        boolean share = amount.sort() == Mention.Sort.SHARE;
        Demand demand = ofWhole(share ? ObligationKind.RATE : ObligationKind.TARGET);
        demand.dueDate = step.date();
        demand.atLeast(amount.value(), amount.unit());
        demand.confidence = 0.6;
        if (amount.sort() == Mention.Sort.THINGS && leadNames.stream().anyMatch(name -> name.startsWith("各"))) {
            FanOuts.ask(demand);
        }
        demand.doubts.add(
                Doubt.of(QuestionCode.QUANTITY_UNREAD, amount.value().toPlainString() + (share ? "%" : amount.unit())));
        return demand;
    }

    /** A text in which no demand was found is one all the same: nothing is dropped. */
    Demand whole() {
        boolean dated = deadline.isDated();
        Demand demand = ofWhole(dated ? ObligationKind.MILESTONE : ObligationKind.STANDING);
        demand.dueDate = deadline.due();
        if (dated && deadline.due() == null) {
            demand.doubts.add(Doubt.of(QuestionCode.DUE_DATE_MISSING, demand.title));
        }
        demand.confidence = 0.5;
        return demand;
    }

    private Demand ofWhole(ObligationKind kind) {
        var demand = new Demand(kind, 0, text.text().length());
        demand.title = Draws.title(text.text());
        return demand;
    }
}
