package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.TaskDraft;
import org.jspecify.annotations.Nullable;

/** Drafts that are being changed: locked, and stored with everything that follows from them. */
@ApplicationScoped
class OpenDrafts {
    private final Plans plans;
    private final PlanImports imports;
    private final Drafts drafts;
    private final Clock clock;

    @Inject
    OpenDrafts(Plans plans, PlanImports imports, Drafts drafts, Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A draft, its plan and its import, locked until the transaction ends. */
    record Open(PlanImportRow row, PlanRow plan, PlanDraft draft) {

        TaskDraft task(String key) {
            return draft.tasks().stream()
                    .filter(task -> task.key().equals(key))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        TaskDraft taskOf(String obligationKey) {
            return draft.tasks().stream()
                    .filter(task -> task.obligations().stream()
                            .anyMatch(known -> known.key().equals(obligationKey)))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        /** A key that no obligation of the task has. */
        String nextKey(TaskDraft task) {
            int last = task.obligations().stream()
                    .mapToInt(known -> number(known.key()))
                    .max()
                    .orElse(0);
            return task.key() + "." + (last + 1);
        }

        /** A key that no task has. */
        String nextTaskKey() {
            return "t"
                    + (1
                            + draft.tasks().stream()
                                    .mapToInt(task -> number(task.key()))
                                    .max()
                                    .orElse(0));
        }

        private static int number(String key) {
            return Integer.parseInt(key.replaceFirst("^.*?(\\d+)$", "$1"));
        }

        /** Whether an obligation is limited, directly or not, to another or is that one. */
        boolean isLimitedTo(String from, String to) {
            Set<String> seen = new HashSet<>();
            for (@Nullable String at = from; at != null && seen.add(at); at = limit(at)) {
                if (at.equals(to)) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable String limit(String key) {
            return draft.obligations().stream()
                    .filter(known -> known.key().equals(key))
                    .map(ObligationDraft::dependsOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * The draft of a plan.
     *
     * @throws Refusal if it is in force already, or given up
     */
    Open of(UUID planId) {
        // the import before the plan, as everywhere, so that no two changes wait for each other
        PlanImportRow row = imports.ofPlanForChange(planId);
        PlanRow plan = plans.getForChange(planId);
        if (plan.status != PlanStatus.DRAFT) {
            throw new Refusal(PlanRefusal.PLAN_NOT_A_DRAFT);
        }
        return new Open(row, plan, drafts.of(row));
    }

    /** Keeps a changed draft. */
    void store(Open open, PlanDraft changed) {
        drafts.store(changed, open.row());
        open.row().version++;
        open.row().updatedAt = clock.instant();
        open.plan().year = changed.year();
        open.plan().version++;
        open.plan().updatedAt = open.row().updatedAt;
    }
}
