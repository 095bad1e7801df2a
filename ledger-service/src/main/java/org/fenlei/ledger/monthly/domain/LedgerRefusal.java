package org.fenlei.ledger.monthly.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why an act on a ledger is refused. */
public enum LedgerRefusal implements RefusalCode {
    LEDGER_INVALID(422, "台账内容有误", "The ledger has errors"),
    LEDGER_MONTH_NOT_BEGUN(422, "该月份尚未开始", "The month has not begun"),
    LEDGER_NOT_EDITABLE(409, "已提交或已接收的台账不能修改", "A submitted or accepted ledger cannot be changed"),
    LEDGER_ALREADY_SUBMITTED(409, "台账已经提交", "The ledger is submitted already"),
    LEDGER_NOT_SUBMITTED(409, "台账不在已提交状态", "The ledger is not in the submitted state");

    private final Text text;

    LedgerRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
