package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.reading.DraftEditing;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.units.GroupMembers;
import org.fenlei.task.unit.Directory;

/** Holds the groups that a draft names against the directory of today: a unit may have been registered since it was read. */
@ApplicationScoped
class GroupsOfToday {

    private final District district;
    private final Directory directory;

    @Inject
    GroupsOfToday(District district, Directory directory) {
        this.district = district;
        this.directory = directory;
    }

    /** The draft with the members of today in every group that has others now. */
    PlanDraft taken(PlanDraft draft, String districtUnit) {
        return DraftEditing.withUnits(draft, members(districtUnit)::today);
    }

    /** A warning of each group that has other members now than a draft says, if it is responsible for something. */
    List<Warning> warnings(PlanDraft draft, String districtUnit) {
        GroupMembers members = members(districtUnit);
        Map<GroupMembers.Change, List<String>> tasks = new LinkedHashMap<>();
        for (TaskDraft task : draft.tasks()) {
            task.obligations().stream()
                    .flatMap(obligation -> obligation.leadUnits().stream())
                    .distinct()
                    .flatMap(ref -> members.changeOf(ref).stream())
                    .forEach(change -> tasks.computeIfAbsent(change, each -> new ArrayList<>())
                            .add(task.number()));
        }
        return tasks.entrySet().stream()
                .map(each -> warning(each.getKey(), each.getValue()))
                .toList();
    }

    private GroupMembers members(String districtUnit) {
        return new GroupMembers(district.directory(districtUnit), directory.successors());
    }

    private static Warning warning(GroupMembers.Change change, List<String> tasks) {
        return new Warning(
                "/tasks/" + tasks.get(0),
                "GROUP_CHANGED",
                change.name() + "（任务 " + String.join("、", tasks) + "）："
                        + units("新增 ", change.joined(), "、", "；") + units("退出 ", change.left(), "、", "；")
                        + "方案仍按读入时的成员；重新填写责任单位或新建修订稿，即按现有成员。 "
                        + units("Joined: ", change.joined(), ", ", ". ") + units("Left: ", change.left(), ", ", ". ")
                        + "The plan keeps the members of when it was read: send its units anew, or revise it.");
    }

    private static String units(String how, List<String> codes, String between, String end) {
        return codes.isEmpty() ? "" : how + String.join(between, codes) + end;
    }
}
