package org.fenlei.local.launcher;

import java.util.Locale;

/** The four services, in the order of their ports. */
enum Service {
    TASK("任务服务"),
    LEDGER("台账服务"),
    INSPECTION("检查服务"),
    NOTIFICATION("提醒服务");

    private final String chinese;

    Service(String chinese) {
        this.chinese = chinese;
    }

    /** Name of the database and in the route table. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the Maven module and of the process. */
    String module() {
        return id() + "-service";
    }

    String chinese() {
        return chinese;
    }
}
