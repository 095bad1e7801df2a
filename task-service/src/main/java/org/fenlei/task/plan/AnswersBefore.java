package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.EarlierAnswers;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a person said to a draft's questions before: in the drafts of older files that nobody discarded, in the plan in
 * force, or in the plan of the year before. Nothing is answered by it; a person says it again, or otherwise.
 */
@ApplicationScoped
class AnswersBefore {

    /** A document is not changed much more often before it is published. */
    private static final int MOST_DRAFTS = 5;

    private final Plans plans;
    private final PlanImports imports;
    private final Drafts drafts;

    @Inject
    AnswersBefore(Plans plans, PlanImports imports, Drafts drafts) {
        this.plans = plans;
        this.imports = imports;
        this.drafts = drafts;
    }

    /**
     * A question as it was settled before.
     *
     * @param question the draft's own, with that answer
     */
    record Settled(PlanRow plan, Question question) {}

    /**
     * What came before a draft.
     *
     * @param draft the latest draft of the same district and year; null if there is none
     * @param answers what was said to its open questions, by their ids; the latest word counts
     */
    record Before(@Nullable UUID draft, Map<String, Settled> answers) {}

    /** What came before a plan: nothing, unless it is a draft whose year is decided. */
    Before of(PlanRow plan, PlanDraft draft) {
        if (plan.status != PlanStatus.DRAFT
                || plan.year == null
                || draft.decidedYear().isEmpty()) {
            return new Before(null, Map.of());
        }
        List<PlanRow> before = new ArrayList<>(plans.draftsBefore(plan, MOST_DRAFTS));
        UUID latest = before.isEmpty() ? null : before.get(0).id;
        int open = draft.openQuestions().size();
        Map<String, Settled> settled = new HashMap<>();
        if (open > 0) {
            plans.ofYearOf(plan).map(plans::get).ifPresent(before::add);
            before.addAll(plans.ofYearsBefore(plan.districtUnit, plan.year, 1));
        }
        for (PlanRow each : before) {
            if (settled.size() < open) {
                drafts.readable(imports.ofPlan(each.id)).stream()
                        .flatMap(earlier -> EarlierAnswers.of(draft, earlier).stream())
                        .forEach(question -> settled.putIfAbsent(question.id(), new Settled(each, question)));
            }
        }
        return new Before(latest, settled);
    }
}
