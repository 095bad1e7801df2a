package org.fenlei.inspection.listing.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why an act on a list edition is refused. */
public enum ListingRefusal implements RefusalCode {
    EDITION_PUBLISHED(409, "该榜单已公布", "The edition is published already"),
    EDITION_NOT_PUBLISHED(409, "该榜单尚未公布", "The edition is not published"),
    EDITION_EXISTS(409, "该期间同类榜单已公布", "An edition of that colour, class and period is published already"),
    EDITION_OUTDATED(409, "预览后检查结果有变化，请重新生成", "Inspections changed since the preview; draw it up anew"),
    ENTRY_WITHDRAWN(409, "该条目已撤销", "The entry is withdrawn already");

    private final Text text;

    ListingRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
