package org.fenlei.task.board.domain;

import java.util.List;

/**
 * A task's row in the table of duties that officials use: 序号 任务 目标 责任单位 期限 进度 状态, in Chinese. Where a task demands
 * several things, goals, progress and status have as many lines, in the same order.
 *
 * @param number the task's number in the plan; that of a former version is marked
 * @param task its text
 * @param goals what it demands
 * @param units who answers for it
 * @param deadline until when
 * @param progress what is reached of each goal
 * @param status how each goal stands, worst first
 */
public record DutyRow(
        String number,
        String task,
        List<String> goals,
        String units,
        String deadline,
        List<String> progress,
        List<String> status) {

    public DutyRow {
        goals = List.copyOf(goals);
        progress = List.copyOf(progress);
        status = List.copyOf(status);
    }
}
