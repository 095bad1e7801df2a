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
 * What a person said to a draft's questions before: in the draft of an older file, in the plan in force, or in the plan of
 * the year before. Nothing is answered by it; a person says it again, or otherwise.
 */
@ApplicationScoped
class AnswersBefore {

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
                PlanDraft earlier = drafts.of(imports.ofPlan(before.id));
                EarlierAnswers.of(draft, earlier)
                        .forEach(question -> settled.putIfAbsent(question.id(), new Settled(before, question)));
            }
        }
        return settled;
    }

    private List<PlanRow> before(PlanRow plan) {
        List<PlanRow> before = new ArrayList<>();
        plans.draftBefore(plan).ifPresent(before::add);
        plans.ofYearOf(plan).map(plans::get).ifPresent(before::add);
        if (plan.year != null) {
            before.addAll(plans.ofYearsBefore(plan.districtUnit, plan.year, 1));
        }
        return before;
    }
}
