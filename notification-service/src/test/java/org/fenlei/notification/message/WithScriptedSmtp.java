package org.fenlei.notification.message;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One scripted server for all tests of a class: the service keeps its connections from one test to the next. */
abstract class WithScriptedSmtp {
    private static @Nullable ScriptedSmtp started;

    @BeforeAll
    static void start() {
        started = ScriptedSmtp.whereTheServiceSends();
    }

    @AfterAll
    static void stop() throws IOException {
        server().close();
    }

    static ScriptedSmtp server() {
        return Objects.requireNonNull(started);
    }
}
