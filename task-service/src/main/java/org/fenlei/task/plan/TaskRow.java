package org.fenlei.task.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
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
}
