package org.fenlei.task.reading.narrative;

/** What stands behind a label below a clause. */
enum Role {
    /** 责任单位, 牵头部门. */
    LEAD,
    /** 配合单位. */
    SUPPORTING,
    /** 完成时限. */
    DEADLINE,
    /** 责任人, 联系人: kept with the task, and no part of what is read of it. */
    PERSON
}
