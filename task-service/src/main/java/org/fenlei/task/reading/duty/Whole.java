package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 10月底前建成60座，其中大型20座: what a part is of. The part is due when the whole is, and counted in the same windows.
 *
 * @param demand the whole
 * @param otherwise other days on which such a whole is due
 */
record Whole(Demand demand, List<LocalDate> otherwise) {
    private static final Pattern OF_WHICH = Pattern.compile("^(?:其中|包括|含)");

    Whole {
        otherwise = List.copyOf(otherwise);
    }

    /**
     * What a phrase tells the parts of; nothing if it tells of none.
     *
     * @param known what the phrase before it told the parts of; null if of nothing
     * @param read the demands before it
     */
    static @Nullable Whole of(Phrase phrase, @Nullable Whole known, List<Demand> read) {
        if (OF_WHICH.matcher(phrase.text()).find()) {
            return known == null ? last(read).orElse(null) : known;
        }
        return known != null && known.goesOnIn(phrase) ? known : null;
    }

    private static Optional<Whole> last(List<Demand> read) {
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(read.get(read.size() - 1))
                        .map(last -> Objects.requireNonNullElse(last.dependsOn, last))
                        .filter(whole -> whole.kind != ObligationKind.UNSCHEDULED)
                        .map(whole -> new Whole(whole, others(whole, read)));
    }

    /** 6月、12月各60座，其中…: the days of its twins. */
    private static List<LocalDate> others(Demand whole, List<Demand> read) {
        return read.stream()
                .filter(other -> other.from == whole.from
                        && other.kind == whole.kind
                        && Objects.equals(other.counted, whole.counted)
                        && Objects.equals(other.unitOfMeasure, whole.unitOfMeasure))
                .flatMap(other -> Optional.ofNullable(other.dueDate).stream())
                .filter(Predicate.not(date -> date.equals(whole.dueDate)))
                .distinct()
                .toList();
    }

    /** 其中荷香街道40个，柳岸街道60个: another part, where it says no other day and counts in the same unit. */
    private boolean goesOnIn(Phrase phrase) {
        boolean dated = phrase.mentions()
                .anyMatch(mention -> mention instanceof Mention.Due
                        || mention instanceof Mention.Every
                        || mention instanceof Mention.OddPeriod
                        || mention instanceof Mention.WholeYear);
        return !dated
                && phrase.has(Amount.class)
                && phrase.all(Amount.class).allMatch(amount -> amount.unit().equals(demand.unitOfMeasure));
    }

    Optional<LocalDate> due() {
        return demand.period == null ? Optional.ofNullable(demand.dueDate) : Optional.empty();
    }

    /** The windows in which as many of the same are counted. */
    Optional<Windows.Window> window(Amount amount) {
        return demand.recurs() && amount.unit().equals(demand.unitOfMeasure)
                ? Optional.ofNullable(demand.period).map(period -> new Windows.Window(period, demand.dueRule))
                : Optional.empty();
    }

    /** Of a part is unclear what is unclear of the whole. */
    void ask(Phrase phrase, List<Demand> parts) {
        parts.stream()
                .filter(part -> part.period == null && Objects.equals(part.dueDate, demand.dueDate))
                .filter(part -> !phrase.has(Mention.Due.class))
                .forEach(this::ask);
    }

    private void ask(Demand part) {
        demand.doubts.stream()
                .filter(doubt -> doubt.code() == QuestionCode.DATE_UNCLEAR)
                .forEach(part.doubts::add);
        if (!otherwise.isEmpty()) {
            part.doubts.add(Doubt.between(QuestionCode.DATE_UNCLEAR, part.title, otherwise));
        }
    }
}
