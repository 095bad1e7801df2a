package org.fenlei.task.extension.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why a later due date cannot be asked for, or not be decided about. */
public enum ExtensionRefusal implements RefusalCode {
    NOTHING_TO_EXTEND(409, "该任务没有完成期限，无需延期", "The assignment has no due date to extend"),
    EXTENSION_PENDING(409, "该任务已有待批复的延期申请", "A request for an extension of it is still open"),
    EXTENSION_DECIDED(409, "该延期申请已有结果", "The request is no longer open"),
    EXTENSION_INVALID(422, "延期内容有误", "The extension is not valid");

    private final Text text;

    ExtensionRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
