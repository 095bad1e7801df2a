package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.task.reading.PlanDraft;

/** The reports on imported documents for the API, with what was said to the same questions before. */
@ApplicationScoped
class PlanImportViews {

    private final Plans plans;
    private final Drafts drafts;
    private final AnswersBefore answersBefore;
    private final Texts texts;

    @Inject
    PlanImportViews(Plans plans, Drafts drafts, AnswersBefore answersBefore, Texts texts) {
        this.plans = plans;
        this.drafts = drafts;
        this.answersBefore = answersBefore;
        this.texts = texts;
    }

    PlanImportView of(PlanImportRow row) {
        PlanRow plan = plans.get(row.planId);
        PlanDraft draft = drafts.of(row);
        return PlanImportView.of(row, plan, draft, answersBefore.of(plan, draft), texts);
    }
}
