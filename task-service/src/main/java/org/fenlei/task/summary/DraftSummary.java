package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.SummaryRefusal;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Keeps what a person wrote into a summary; opens it if it is the first to do so. */
@ApplicationScoped
class DraftSummary {

    private final SummaryDesk desk;
    private final TakeFigures figures;

    @Inject
    DraftSummary(SummaryDesk desk, TakeFigures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    /** The summary as it is now, and whether this opened it. */
    record Drafted(Summary summary, boolean opened) {}

    Drafted draft(String unitCode, String period, WordsBody sent, @Nullable String ifMatch) {
        SummaryPeriod asked = desk.requireBegun(unitCode, period);
        Optional<Summary> present = desk.lock(unitCode, asked);
        if (present.isPresent()) {
            return new Drafted(reword(present.get(), sent, ifMatch), false);
        }
        SummaryDesk.requireUnseen(ifMatch);
        Step step = desk.step();
        Summary opened = Summary.open(Ids.next(), unitCode, asked, words(unitCode, asked, sent, Words.NONE), step);
        Summary stored = desk.open(opened, Change.of(Action.DRAFTED, step));
        boolean first = stored.id().equals(opened.id());
        return first ? new Drafted(stored, true) : new Drafted(reword(stored, sent, ifMatch), false);
    }

    private Summary reword(Summary before, WordsBody sent, @Nullable String ifMatch) {
        ETags.match(ifMatch, before.version());
        Step step = desk.step();
        before.requireEditable();
        Summary after = before.reword(words(before.unitCode(), before.period(), sent, before.words()), step);
        if (after.version() != before.version()) {
            desk.save(before, after, Change.of(Action.DRAFTED, step));
        }
        return after;
    }

    /**
     * The words that were sent.
     *
     * @param before the words there are; what was remarked on stays known, even where its plan was revised since
     * @throws Refusal if a section or remark comes twice, or a remark is on nothing of this summary
     */
    Words words(String unitCode, SummaryPeriod period, WordsBody sent, Words before) {
        Set<UUID> known = new HashSet<>(before.remarks().keySet());
        if (!sent.toRemarks().isEmpty()) {
            known.addAll(figures.figures(unitCode, period).obligations());
        }
        List<FieldError> errors = Words.check(sent.toSections(), sent.toRemarks(), known);
        if (!errors.isEmpty()) {
            throw new Refusal(SummaryRefusal.SUMMARY_INVALID, errors);
        }
        return Words.of(sent.toSections(), sent.toRemarks());
    }
}
