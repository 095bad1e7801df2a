package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.Measure;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.UnitRef;
import org.jspecify.annotations.Nullable;

/** An obligation while it is being understood: filled in phrase by phrase, then drafted once. */
public final class Demand {
    /** Where it begins and ends in the task's compact text. */
    final int from;

    int to;
    String title = "";
    ObligationKind kind;

    @Nullable
    String actor;

    @Nullable
    String counted;

    @Nullable
    BigDecimal minimum;

    @Nullable
    BigDecimal maximum;

    @Nullable
    String unitOfMeasure;

    @Nullable
    PeriodKind period;

    @Nullable
    LocalDate dueDate;

    @Nullable
    DueRule dueRule;

    @Nullable
    LocalDate validFrom;

    @Nullable
    String per;

    @Nullable
    DenominatorKind denominator;

    FanOut fanOut = FanOut.EACH;
    Measure measure = Measure.REPORTED;

    @Nullable
    Demand dependsOn;

    @Nullable
    String waitsFor;

    /** What 年内新增 qualifies in it: things that another task adds. */
    @Nullable
    String newcomers;

    /** The words before its number, which may name whose it is. */
    String subject = "";

    /** Words beside it that may name whose it is as well: 荷香街道：新建5座, or 5座（荷香街道）. */
    String heading = "";

    /** Who helps whoever leads, as the text names them. */
    String help = "";

    /** In which sentence of the task it stands, from 1. */
    int sentence;

    /** Whose it is, where the text names some of the responsible units. */
    List<UnitRef> owners = List.of();

    /** Who helps them, of the units that the task names. */
    List<UnitRef> helpers = List.of();

    /** Who may be meant, where that is asked. */
    List<UnitRef> mentioned = List.of();

    @Nullable
    Apportionment apportionment;

    double confidence = 0.9;
    final List<Doubt> doubts = new ArrayList<>();

    Demand(ObligationKind kind, int from, int to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public ObligationKind kind() {
        return kind;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    public @Nullable Demand dependsOn() {
        return dependsOn;
    }

    public @Nullable String newcomers() {
        return newcomers;
    }

    /** Who may be meant by its words, besides all responsible units. */
    public List<UnitRef> mentioned() {
        return mentioned;
    }

    boolean recurs() {
        return period != null && kind == ObligationKind.RECURRING;
    }

    void atLeast(BigDecimal value, String unit) {
        minimum = value;
        unitOfMeasure = unit;
    }

    /** What follows is part of it. */
    void takeIn(Phrase next) {
        title = Draws.title(title + "，" + next.text());
        to = next.to();
    }

    /** The same of something else. */
    Demand of(String things) {
        Demand twin = by(dueDate);
        twin.counted = things;
        twin.period = period;
        twin.dueRule = dueRule;
        twin.dependsOn = dependsOn;
        return twin;
    }

    /** The same by another day. */
    Demand by(@Nullable LocalDate date) {
        var twin = new Demand(kind, from, to);
        twin.title = title;
        twin.actor = actor;
        twin.counted = counted;
        twin.minimum = minimum;
        twin.maximum = maximum;
        twin.unitOfMeasure = unitOfMeasure;
        twin.dueDate = date;
        twin.validFrom = validFrom;
        twin.per = per;
        twin.denominator = denominator;
        twin.fanOut = fanOut;
        twin.measure = measure;
        twin.waitsFor = waitsFor;
        twin.newcomers = newcomers;
        twin.subject = subject;
        twin.heading = heading;
        twin.help = help;
        twin.sentence = sentence;
        twin.confidence = confidence;
        twin.doubts.addAll(doubts);
        return twin;
    }

    public ObligationDraft draft(
            String key, List<UnitRef> lead, List<UnitRef> supporting, Source source, @Nullable String dependsOnKey) {
        return new ObligationDraft(
                key,
                title,
                kind,
                actor,
                counted == null || counted.isEmpty() ? null : counted,
                minimum,
                maximum,
                unitOfMeasure == null || unitOfMeasure.isEmpty() ? null : unitOfMeasure,
                period,
                dueDate,
                dueRule,
                null,
                validFrom,
                per,
                denominator,
                apportionment,
                fanOut,
                measure,
                owners.isEmpty() ? lead : owners,
                Stream.concat(supporting.stream(), helpers.stream()).distinct().toList(),
                dependsOnKey,
                waitsFor,
                source,
                confidence);
    }
}
