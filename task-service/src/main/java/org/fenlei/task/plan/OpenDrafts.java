package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.jspecify.annotations.Nullable;

/** Drafts that are being changed: locked, and stored with everything that follows from them. */
@ApplicationScoped
class OpenDrafts {
    private final Plans plans;
    private final PlanImports imports;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OpenDrafts(Plans plans, PlanImports imports, Drafts drafts, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A draft, its plan and its import, locked until the transaction ends. */
    record Open(PlanImportRow row, PlanRow plan, PlanDraft draft, Set<String> keysBefore) {

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

        /** The units that it names, those of what is edited first. */
        List<UnitRef> units(Stream<UnitRef> edited) {
            return Stream.concat(edited, draft.tasks().stream().flatMap(TaskDraft::units))
                    .distinct()
                    .toList();
        }

        /** A key that no obligation of the task has, nor had in the plan that the draft was made from. */
        String nextKey(TaskDraft task) {
            return next(task.key() + ".", task.obligations().stream().map(ObligationDraft::key));
        }

        /** A key that no task has, nor had in the plan that the draft was made from. */
        String nextTaskKey() {
            return next("t", draft.tasks().stream().map(TaskDraft::key));
        }

        private String next(String prefix, Stream<String> taken) {
            Pattern kind = Pattern.compile(Pattern.quote(prefix) + "\\d+");
            int last = Stream.concat(taken, keysBefore.stream())
                    .filter(key -> kind.matcher(key).matches())
                    .mapToInt(key -> number(key))
                    .max()
                    .orElse(0);
            return prefix + (last + 1);
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
        return new Open(row, plan, drafts.of(row), keysBefore(plan));
    }

    /** What a draft was made from may have had more keys: what is added must not be taken for what was removed. */
    private Set<String> keysBefore(PlanRow plan) {
        UUID revised = plan.copied ? plan.revises : null;
        return revised == null ? Set.of() : drafts.keysOf(revised);
    }

    /** Keeps a changed draft; the audit is told of every obligation that is not as it was, whatever changed it. */
    void store(Open open, PlanDraft changed) {
        String district = open.plan().districtUnit;
        drafts.store(changed, open.row())
                .forEach(each ->
                        audit.change("obligation", each.id().toString(), district, each.before(), each.after()));
        open.row().changed(clock.instant());
        takeOver(open.plan(), changed.year());
        open.plan().changed(open.row().updatedAt);
    }

    /** Once its year is known, so is the plan that a draft will take the place of. */
    private void takeOver(PlanRow plan, @Nullable Integer year) {
        boolean known = Objects.equals(plan.year, year);
        plan.year = year;
        if (!known && !plan.copied) {
            plan.revises = plans.replacedBy(plan).orElse(null);
        }
    }
}
