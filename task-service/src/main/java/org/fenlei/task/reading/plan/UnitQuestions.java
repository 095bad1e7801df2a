package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.reading.DraftChange.ResolveUnit;
import org.fenlei.task.reading.DraftChange.SetLeadUnits;
import org.fenlei.task.reading.DraftChange.SetOwners;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.UnitLists;
import org.fenlei.task.reading.units.UnitResolver;

/** Questions about names that the directory does not know, and about tasks that name nobody. */
final class UnitQuestions {
    private static final String EVERYBODY = "本计划列名的全部单位";

    private static final List<String> AREAS = List.of("镇（街道）", "各街道", "各镇", "各社区", "各村");

    private final UnitResolver units;
    private final List<String> named;

    UnitQuestions(UnitResolver units, List<TaskReading> tasks) {
        this.units = units;
        this.named = tasks.stream()
                .flatMap(task -> Stream.concat(task.lead().stream(), task.supporting().stream()))
                .flatMap(ref -> ref.unitCodes().stream())
                .distinct()
                .toList();
    }

    /** One question for each unknown name, however often the plan writes it. */
    List<Asking> unresolved(List<TaskReading> tasks) {
        Map<String, List<TaskReading>> unknown = new LinkedHashMap<>();
        for (TaskReading task : tasks) {
            Stream.concat(task.lead().stream(), task.supporting().stream())
                    .filter(ref -> !ref.resolved())
                    .map(UnitRef::name)
                    .distinct()
                    .forEach(name -> unknown.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(task));
        }
        return unknown.entrySet().stream()
                .map(entry -> unresolved(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Asking unresolved(String name, List<TaskReading> tasks) {
        String numbers = tasks.stream().map(TaskReading::number).distinct().collect(Collectors.joining("、"));
        var asking = new Asking(
                QuestionCode.UNIT_UNRESOLVED,
                "单位名录中没有“" + name + "”（任务 " + numbers + "），指的是哪个单位？",
                "The directory knows no “" + name + "” (task " + numbers.replace("、", ", ")
                        + "): which unit is meant?");
        if (UnitResolver.isOpenGroup(name)) {
            groups(asking, name);
        }
        areas(asking, name);
        units.nearest(name)
                .forEach(entry -> asking.propose(
                        entry.name(),
                        entry.name(),
                        List.of(new ResolveUnit(name, List.of(UnitRef.unit(entry.name(), entry.code()))))));
        asking.propose(
                "从责任单位中删去“" + name + "”", "Strike out “" + name + "”", List.of(new ResolveUnit(name, List.of())));
        TaskReading first = tasks.get(0);
        return asking.about(first, null, first.wholeSource());
    }

    /** 各镇（街道、开发区） is near to what the directory calls 镇（街道）. */
    private void areas(Asking asking, String name) {
        boolean several = name.startsWith("各") || name.contains("（") || name.contains("、");
        AREAS.stream()
                .filter(area -> several
                        && area.chars()
                                .filter(sign -> "镇街社村".indexOf(sign) >= 0)
                                .allMatch(sign -> name.indexOf(sign) >= 0))
                .map(units::resolve)
                .filter(UnitRef::resolved)
                .limit(1)
                .forEach(group -> asking.propose(
                        "名录中的" + group.name(),
                        group.name() + " of the directory",
                        List.of(new ResolveUnit(name, List.of(UnitRef.group(name, group.name(), group.unitCodes()))))));
    }

    private void groups(Asking asking, String name) {
        List<String> departments = units.departments();
        boolean everywhere = name.contains("地");
        if (!everywhere && !departments.isEmpty()) {
            asking.propose(
                    "名录中的全部部门",
                    "All departments of the directory",
                    List.of(new ResolveUnit(name, List.of(UnitRef.told(name, departments)))));
        }
        if (!named.isEmpty()) {
            asking.propose(
                    EVERYBODY,
                    "All units that the plan names",
                    List.of(new ResolveUnit(name, List.of(UnitRef.told(name, named)))));
        }
    }

    /** A task without a responsible unit: whoever its text says acts, else all units that the plan names. */
    Optional<Asking> missing(TaskReading task, TaskDraft draft, Optional<TaskReading> before) {
        if (!task.lead().isEmpty()) {
            return Optional.empty();
        }
        List<String> actors = actors(draft);
        String who = actors.isEmpty() ? "" : "（任务内容写明由“" + String.join("、", actors) + "”承担）";
        var asking = new Asking(
                QuestionCode.UNIT_MISSING,
                "任务 " + task.number() + " 没有填写责任单位" + who + "，由谁负责？",
                "Task " + task.number() + " names no responsible unit: who answers for it?");
        actors.forEach(actor -> actor(asking, task, actor));
        if (actors.isEmpty()) {
            actor(asking, task, "各地各部门");
        }
        if (!named.isEmpty()) {
            String name = actors.stream()
                    .filter(UnitResolver::isOpenGroup)
                    .findFirst()
                    .orElse("各责任单位");
            propose(asking, task, EVERYBODY, "All units that the plan names", List.of(UnitRef.told(name, named)));
        }
        before.filter(above -> above.lead().stream().anyMatch(UnitRef::resolved))
                .ifPresent(above -> propose(
                        asking,
                        task,
                        "与上一项任务相同",
                        "The same units as the task before",
                        above.lead().stream().filter(UnitRef::resolved).toList()));
        units.withFunction("SORTING_OFFICE")
                .ifPresent(office -> propose(
                        asking,
                        task,
                        office.name(),
                        office.name(),
                        List.of(UnitRef.unit(office.name(), office.code()))));
        if (!asking.hasProposals()) {
            asking.propose("暂不指定责任单位", "Nobody for now", List.of());
        }
        return Optional.of(asking.about(task, null, task.wholeSource()));
    }

    /**
     * A number in a task of several units, of which the words about it name some.
     *
     * @param lead the task's responsible units, to whom the number may be left
     */
    static Asking whose(ObligationDraft obligation, List<UnitRef> mentioned, List<UnitRef> lead) {
        List<UnitRef> owners = obligation.leadUnits();
        boolean all = owners.equals(lead);
        List<List<UnitRef>> others =
                mentioned.equals(owners) ? mentioned.stream().map(List::of).toList() : List.of(mentioned);
        List<String> names = others.stream().map(UnitRef::names).toList();
        String own = UnitRef.names(owners);
        var asking = new Asking(
                QuestionCode.UNIT_MISSING,
                "“" + obligation.title() + "”由" + (all ? "全部责任单位" : "“" + own + "”共同") + "承担，还是只由“"
                        + String.join("”或“", names) + "”承担？",
                "“" + obligation.title() + "”: do " + (all ? "all responsible units" : "“" + own + "”")
                        + " answer for it, or “" + String.join("” or “", names) + "” alone?");
        asking.propose(all ? "全部责任单位" : own, all ? "All responsible units" : own, List.of());
        for (int at = 0; at < others.size(); at++) {
            String name = names.get(at);
            asking.propose(name, name, List.of(new SetOwners(obligation.key(), others.get(at))));
        }
        return asking;
    }

    private void actor(Asking asking, TaskReading task, String actor) {
        List<UnitRef> refs =
                UnitLists.of(actor).lead().stream().map(units::resolve).toList();
        if (!refs.isEmpty() && refs.stream().allMatch(UnitRef::resolved)) {
            propose(asking, task, actor, actor, refs);
        }
    }

    private static List<String> actors(TaskDraft draft) {
        return draft.obligations().stream()
                .map(ObligationDraft::actor)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static void propose(Asking asking, TaskReading task, String zh, String en, List<UnitRef> lead) {
        asking.propose(zh, en, List.of(new SetLeadUnits(task.key(), lead)));
    }
}
