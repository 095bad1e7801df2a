package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.reading.DraftEditing;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.jspecify.annotations.Nullable;

/** Changes the obligations of a draft by hand, for whoever has seen the present version. */
@ApplicationScoped
class EditDraft {
    private static final Source BY_HAND = new Source(List.of(), "", List.of());

    private final OpenDrafts openDrafts;
    private final Obligations obligations;
    private final Tasks tasks;
    private final District district;

    @Inject
    EditDraft(OpenDrafts openDrafts, Obligations obligations, Tasks tasks, District district) {
        this.openDrafts = openDrafts;
        this.obligations = obligations;
        this.tasks = tasks;
        this.district = district;
    }

    /** Says anew what an obligation demands. */
    Obligations.Versioned replace(UUID id, @Nullable String ifMatch, DemandBody demand) {
        OpenDrafts.Open open = openDrafts.of(obligations.planOf(id).orElseThrow(NotFound::new));
        Obligations.Versioned before = obligations.find(id).orElseThrow(NotFound::new);
        ETags.match(ifMatch, before.version());
        String key = before.value().key();
        TaskDraft task = open.taskOf(key);
        Source source = task.obligations().stream()
                .filter(known -> known.key().equals(key))
                .map(ObligationDraft::source)
                .findFirst()
                .orElse(BY_HAND);
        openDrafts.store(open, DraftEditing.replace(open.draft(), checked(open, task, key, source, demand)));
        return obligations.find(id).orElseThrow(NotFound::new);
    }

    /** Adds a demand that the reader did not find. */
    Obligations.Versioned add(UUID taskId, DemandBody demand) {
        OpenDrafts.Open open = openDrafts.of(tasks.planOf(taskId).orElseThrow(NotFound::new));
        TaskDraft task = open.task(tasks.get(taskId).draftKey);
        String key = open.nextKey(task);
        openDrafts.store(open, DraftEditing.add(open.draft(), task.key(), checked(open, task, key, BY_HAND, demand)));
        return obligations.ofKey(open.plan().id, key).orElseThrow(NotFound::new);
    }

    /** Takes away what is no demand; a task keeps at least one. */
    void remove(UUID id, @Nullable String ifMatch) {
        OpenDrafts.Open open = openDrafts.of(obligations.planOf(id).orElseThrow(NotFound::new));
        Obligations.Versioned before = obligations.find(id).orElseThrow(NotFound::new);
        ETags.match(ifMatch, before.version());
        if (open.taskOf(before.value().key()).obligations().size() == 1) {
            throw new Refusal(PlanRefusal.TASK_NEEDS_A_DEMAND);
        }
        openDrafts.store(
                open, DraftEditing.removeObligation(open.draft(), before.value().key()));
    }

    private ObligationDraft checked(
            OpenDrafts.Open open, TaskDraft task, String key, Source source, DemandBody demand) {
        var errors = new ArrayList<>(demand.errors(open.plan().year));
        String dependsOn = dependsOn(open, key, demand, errors);
        NamedUnits units = new NamedUnits(district.directory(open.plan().districtUnit), open.units(named(task, key)));
        ObligationDraft draft = demand.draft(
                new DemandBody.Kept(key, source, task.leadUnits(), task.supportingUnits(), dependsOn), units);
        errors.addAll(units.errors());
        errors.addAll(demand.apportionmentErrors(draft));
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        return draft;
    }

    /** The units of an obligation, if there is one yet, and of its task. */
    private static Stream<UnitRef> named(TaskDraft task, String key) {
        Stream<UnitRef> own = task.obligations().stream()
                .filter(known -> known.key().equals(key))
                .flatMap(ObligationDraft::units);
        return Stream.concat(own, task.units());
    }

    private @Nullable String dependsOn(OpenDrafts.Open open, String key, DemandBody demand, List<FieldError> errors) {
        if (demand.dependsOn() == null) {
            return null;
        }
        String other = obligations
                .find(demand.dependsOn())
                .filter(found -> found.value().planId().equals(open.plan().id))
                .map(found -> found.value().key())
                .orElse(null);
        if (other == null) {
            errors.add(new FieldError(
                    "/dependsOn", "UNKNOWN_OBLIGATION", demand.dependsOn().toString()));
        } else if (open.isLimitedTo(other, key)) {
            errors.add(new FieldError(
                    "/dependsOn", "LIMITED_TO_ITSELF", demand.dependsOn().toString()));
        }
        return other;
    }
}
