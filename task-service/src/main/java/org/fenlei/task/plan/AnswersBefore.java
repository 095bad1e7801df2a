package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.EarlierAnswers;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;

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

    /** By the id of the open question; the latest word counts. */
    Map<String, Settled> of(PlanRow plan, PlanDraft draft) {
        Map<String, Settled> settled = new HashMap<>();
        if (plan.status != PlanStatus.DRAFT || draft.decidedYear().isEmpty()) {
            return settled;
        }
        for (PlanRow before : before(plan)) {
            if (settled.size() < draft.openQuestions().size()) {
                drafts.readable(imports.ofPlan(before.id)).stream()
                        .flatMap(earlier -> EarlierAnswers.of(draft, earlier).stream())
                        .forEach(question -> settled.putIfAbsent(question.id(), new Settled(before, question)));
            }
        }
        return settled;
    }

    private List<PlanRow> before(PlanRow plan) {
        List<PlanRow> before = new ArrayList<>();
        before.addAll(plans.draftsBefore(plan, MOST_DRAFTS));
        plans.ofYearOf(plan).map(plans::get).ifPresent(before::add);
        if (plan.year != null) {
            before.addAll(plans.ofYearsBefore(plan.districtUnit, plan.year, 1));
        }
        return before;
    }
}
