package org.fenlei.local.launcher;

import java.nio.file.Path;
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

    /** Folder of the packaged application: the copy that {@code up} made, else what was built. */
    Path application(Path root) {
        String copies = System.getProperty("fenlei.program", "");
        return copies.isEmpty() ? root.resolve(Path.of(module(), "target", "quarkus-app")) : Path.of(copies, module());
    }

    String chinese() {
        return chinese;
    }
}
