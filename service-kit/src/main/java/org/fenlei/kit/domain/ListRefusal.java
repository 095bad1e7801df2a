package org.fenlei.kit.domain;

/** Why an uploaded list of units or persons is refused as a whole. */
public enum ListRefusal implements RefusalCode {
    UNIT_LIST_ENCODING(422, "名单文件的编码无法识别", "The list's character encoding is not supported"),
    UNIT_LIST_UNREADABLE(422, "名单文件无法读取", "The list cannot be read"),
    UNIT_LIST_WITHOUT_HEADER(422, "名单缺少表头", "The list has no header row"),
    UNIT_LIST_EMPTY(422, "名单没有数据行", "The list has no rows"),
    UNIT_LIST_TOO_LARGE(413, "名单文件过大", "The list is too large");

    private final Text text;

    ListRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
