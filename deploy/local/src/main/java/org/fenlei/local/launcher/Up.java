package org.fenlei.local.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fenlei.local.infrastructure.Children;
import org.fenlei.local.infrastructure.FreePorts;
import org.fenlei.local.infrastructure.Logs;
import org.fenlei.local.infrastructure.PidFile;
import org.fenlei.local.infrastructure.Project;

/** {@code deploy/local/up}: starts local mode and stays until it is stopped. */
public final class Up {
    private final Project project;
    private final RunFolder run;
    private final Options options;
    private final Console console;

    private Up(Project project, RunFolder run, Options options, Console console) {
        this.project = project;
        this.run = run;
        this.options = options;
        this.console = console;
    }

    /** Exit code 2: it was asked for something impossible; 1: it did not start, or a part of it ended. */
    public static void main(String[] words) {
        Console console = Console.standard();
        try {
            Project project = Project.locate();
            new Up(project, RunFolder.of(project), Options.parse(List.of(words)), console).run();
        } catch (Refused e) {
            console.say(String.valueOf(e.getMessage()));
            System.exit(2);
        } catch (Exception e) {
            console.say("本机系统未能启动 Local mode did not start: " + e);
            System.exit(1);
        }
    }

    private void run() throws Exception {
        try (FileLock held = run.lock()
                .orElseThrow(
                        () -> new Refused("本机系统已在运行 Local mode is running already. 停止 Stop it: deploy/local/down"))) {
            if (held.isValid()) {
                runAlone();
            }
        }
    }

    private void runAlone() throws Exception {
        endLeftovers();
        LocalPorts ports = new LocalPorts(options.portBase());
        Optional<String> conflict = ports.conflict(FreePorts::taken);
        if (conflict.isPresent()) {
            throw new Refused(conflict.get());
        }
        if (options.fresh()) {
            run.empty();
        }
        run.rotateLogs();
        Logs.toFile(run.logs().resolve("launcher.log"));
        live(new LocalMode(project, run, ports, console), ports);
    }

    /** A launcher that was killed leaves its children behind; they hold ports and data. */
    private void endLeftovers() throws IOException, InterruptedException {
        Files.deleteIfExists(run.endpoints());
        run.processes().ensure("launcher", ProcessHandle.current());
        List<PidFile.Entry> ended = run.processes().reap();
        if (!ended.isEmpty()) {
            console.notice("已清理上次遗留的进程 Ended what an earlier run left: "
                    + String.join(", ", ended.stream().map(PidFile.Entry::label).toList()));
        }
    }

    private void live(LocalMode mode, LocalPorts ports) throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(mode, stopped), "stop"));
        console.say("Fenlei 分类 · 本机模式 local mode");
        mode.start(options);
        console.say("就绪 ready  " + ports.origin() + "/   (" + console.elapsed() + ")");
        console.say("停止 stop: Ctrl-C 或 or deploy/local/down");
        if (options.play()) {
            play();
        }
        new CountDownLatch(1).await();
    }

    private void play() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Children.java(), "-XX:+UseSerialGC", "-Xmx512m"));
        words.add("-Dfenlei.home=" + project.root().resolve(Path.of("deploy", "local")));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.fenlei.local.play.Play"));
        words.addAll(List.of("--endpoints", run.endpoints().toString()));
        words.addAll(options.playArguments());
        Process play = new ProcessBuilder(words).inheritIO().start();
        run.processes().add("play", play.toHandle());
        int result = play.waitFor();
        run.processes().remove(play.pid());
        console.say(result == 0 ? "演练完成 The play is over." : "演练未通过 The play ended with " + result + ".");
    }

    private void stop(LocalMode mode, AtomicBoolean stopped) {
        if (!stopped.compareAndSet(false, true)) {
            return;
        }
        console.say("正在停止 stopping …");
        try {
            mode.close();
            run.processes().reap();
            run.processes().remove(ProcessHandle.current().pid());
            console.say("已停止 stopped");
        } catch (Exception e) {
            console.notice("Stopping: " + e);
        }
    }
}
