package org.fenlei.task.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.task.UnitNamesColumn;
import org.fenlei.task.domain.UnitName;
import org.jspecify.annotations.Nullable;

/** One row or clause of a plan. */
@Entity
@Table(name = "task")
class TaskRow {

    @Id
    UUID id;

    UUID planId;
    int position;
    String draftKey;
    String number;

    @Nullable
    String category;

    String text;

    @Nullable
    String deadlineText;

    @Convert(converter = UnitNamesColumn.class)
    List<UnitName> leadUnits;

    @Convert(converter = UnitNamesColumn.class)
    List<UnitName> supportingUnits;

    boolean openList;
    Integer[] sourceLines;
    long version;
    Instant updatedAt;

    /** Takes over what a draft says of the task; its place among the plan's tasks stays. Whether anything changed. */
    boolean becomes(TaskRow other) {
        boolean same = number.equals(other.number)
                && Objects.equals(category, other.category)
                && text.equals(other.text)
                && Objects.equals(deadlineText, other.deadlineText)
                && leadUnits.equals(other.leadUnits)
                && supportingUnits.equals(other.supportingUnits)
                && openList == other.openList
                && Arrays.equals(sourceLines, other.sourceLines);
        number = other.number;
        category = other.category;
        text = other.text;
        deadlineText = other.deadlineText;
        leadUnits = other.leadUnits;
        supportingUnits = other.supportingUnits;
        openList = other.openList;
        sourceLines = other.sourceLines;
        return !same;
    }
}
