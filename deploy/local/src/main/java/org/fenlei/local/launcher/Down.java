package org.fenlei.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fenlei.local.infrastructure.PidFile;
import org.fenlei.local.infrastructure.Project;
import org.fenlei.local.infrastructure.Waiting;

/** {@code deploy/local/down}: asks a running local mode to stop, and ends what a crashed one left. */
public final class Down {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Down() {}

    /** Returns when nothing of local mode runs any more. */
    public static void main(String[] words) throws IOException, InterruptedException {
        Console console = Console.standard();
        RunFolder run = RunFolder.of(Project.locate());
        Optional<ProcessHandle> launcher = run.processes().entries().stream()
                .filter(entry -> entry.label().equals("launcher"))
                .flatMap(entry -> entry.process().stream())
                .findFirst();
        if (launcher.isPresent()) {
            launcher.get().destroy();
            waitFor(launcher.get(), console);
        }
        List<PidFile.Entry> left = run.processes().reap();
        Files.deleteIfExists(run.endpoints());
        boolean nothing = launcher.isEmpty() && left.isEmpty();
        console.say(nothing ? "本机系统没有运行 Local mode is not running" : "已停止 Stopped");
    }

    private static void waitFor(ProcessHandle launcher, Console console) throws InterruptedException {
        try {
            Waiting.until("The launcher's end", LIMIT, () -> !launcher.isAlive());
        } catch (IOException tooSlow) {
            console.notice(tooSlow.getMessage() + "; forcing it");
            launcher.destroyForcibly();
        }
    }
}
