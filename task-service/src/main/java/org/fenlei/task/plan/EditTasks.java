package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.reading.DraftEditing;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.SourceLine;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.document.Documents;
import org.jspecify.annotations.Nullable;

/** Changes the tasks of a draft by hand, for whoever has seen the present version. */
@ApplicationScoped
class EditTasks {
    private final OpenDrafts openDrafts;
    private final Tasks tasks;
    private final District district;
    private final AuditTrail audit;

    @Inject
    EditTasks(OpenDrafts openDrafts, Tasks tasks, District district, AuditTrail audit) {
        this.openDrafts = openDrafts;
        this.tasks = tasks;
        this.district = district;
        this.audit = audit;
    }

    TaskRow change(UUID id, @Nullable String ifMatch, TaskBody body) {
        OpenDrafts.Open open = openDrafts.of(tasks.planOf(id).orElseThrow(NotFound::new));
        TaskRow row = tasks.get(id);
        ETags.match(ifMatch, row.version);
        TaskDraft before = open.task(row.draftKey);
        NamedUnits units = units(open, before.units());
        TaskDraft after = body.appliedTo(before, units);
        refuse(units.errors());
        if (!after.equals(before)) {
            openDrafts.store(open, DraftEditing.replace(open.draft(), after));
            audit.change("task", id.toString(), open.plan().districtUnit, Audited.of(before), Audited.of(after));
        }
        return tasks.get(id);
    }

    TaskRow add(NewTaskBody body) {
        OpenDrafts.Open open = openDrafts.of(body.planId());
        NamedUnits units = units(open, Stream.of());
        var errors = new ArrayList<FieldError>();
        List<Integer> lines = freeLines(open, Objects.requireNonNullElse(body.lines(), List.of()), errors);
        TaskDraft task = task(open, body, lines, units, errors);
        errors.addAll(units.errors());
        refuse(errors);
        openDrafts.store(open, DraftEditing.add(open.draft(), task));
        TaskRow row = tasks.ofKey(open.plan().id, task.key()).orElseThrow(NotFound::new);
        audit.change("task", row.id.toString(), open.plan().districtUnit, null, Audited.of(task));
        return row;
    }

    /** Takes away what is no task; its lines count as headings and notes then. */
    void remove(UUID id, @Nullable String ifMatch) {
        OpenDrafts.Open open = openDrafts.of(tasks.planOf(id).orElseThrow(NotFound::new));
        TaskRow row = tasks.get(id);
        ETags.match(ifMatch, row.version);
        if (open.draft().tasks().size() == 1) {
            throw new Refusal(PlanRefusal.PLAN_NEEDS_A_TASK);
        }
        TaskDraft task = open.task(row.draftKey);
        openDrafts.store(open, DraftEditing.removeTask(open.draft(), task.key(), linesOf(open, task)));
        audit.change("task", id.toString(), open.plan().districtUnit, Audited.of(task), null);
    }

    /** What the audit keeps of a task. */
    record Audited(
            String number,
            @Nullable String category,
            String text,
            @Nullable String deadlineText,
            List<String> leadUnits,
            List<String> supportingUnits,
            List<Integer> lines,
            List<String> obligations) {
        private static Audited of(TaskDraft task) {
            return new Audited(
                    task.number(),
                    task.category(),
                    task.text(),
                    task.deadlineText(),
                    task.leadUnits().stream().map(unit -> unit.name()).toList(),
                    task.supportingUnits().stream().map(unit -> unit.name()).toList(),
                    task.lines(),
                    task.obligations().stream().map(ObligationDraft::title).toList());
        }
    }

    private NamedUnits units(OpenDrafts.Open open, Stream<UnitRef> edited) {
        return new NamedUnits(district.directory(open.plan().districtUnit), open.units(edited));
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
    }

    private static TaskDraft task(
            OpenDrafts.Open open, NewTaskBody body, List<Integer> lines, NamedUnits units, List<FieldError> errors) {
        String key = open.nextTaskKey();
        var lead = units.of("/leadUnits", body.leadUnits());
        var supporting = units.of("/supportingUnits", Objects.requireNonNullElse(body.supportingUnits(), List.of()));
        var source = new Source(lines, body.text(), List.of());
        var obligations = new ArrayList<ObligationDraft>();
        for (DemandBody demand : body.obligations()) {
            String at = "/obligations/" + obligations.size();
            demand.errors(open.plan().year).forEach(error -> errors.add(error.within(at)));
            if (demand.dependsOn() != null) {
                errors.add(new FieldError(at + "/dependsOn", "NOT_YET", "先建任务，再设关联。 Link it once the task is there."));
            }
            NamedUnits named = units.others();
            ObligationDraft draft = demand.draft(
                    new DemandBody.Kept(key + "." + (obligations.size() + 1), source, lead, supporting, null), named);
            named.errors().forEach(error -> errors.add(error.within(at)));
            demand.apportionmentErrors(draft).forEach(error -> errors.add(error.within(at)));
            obligations.add(draft);
        }
        return new TaskDraft(
                key,
                body.number(),
                body.category(),
                body.text(),
                body.deadlineText(),
                lead,
                supporting,
                false,
                lines,
                obligations);
    }

    /** Lines may be taken from what nobody recognised or what counted as heading, not from another task. */
    private static List<Integer> freeLines(OpenDrafts.Open open, List<Integer> lines, List<FieldError> errors) {
        Set<Integer> free = new HashSet<>();
        open.draft().unrecognised().forEach(line -> free.add(line.line()));
        open.draft().metadata().forEach(line -> free.add(line.line()));
        for (int at = 0; at < lines.size(); at++) {
            if (!free.contains(lines.get(at))) {
                errors.add(new FieldError("/lines/" + at, "LINE_NOT_FREE", String.valueOf(lines.get(at))));
            }
        }
        return lines.stream().distinct().sorted().toList();
    }

    /** The lines of a task that no other task has, with their words. */
    private static List<SourceLine> linesOf(OpenDrafts.Open open, TaskDraft task) {
        Set<Integer> others = new HashSet<>();
        open.draft().tasks().stream()
                .filter(other -> !other.key().equals(task.key()))
                .forEach(other -> others.addAll(other.lines()));
        return Documents.read(open.row().document).texts().entrySet().stream()
                .filter(line -> task.lines().contains(line.getKey()) && !others.contains(line.getKey()))
                .map(line -> new SourceLine(line.getKey(), line.getValue()))
                .toList();
    }
}
