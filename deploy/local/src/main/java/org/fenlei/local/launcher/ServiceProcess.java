package org.fenlei.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fenlei.local.infrastructure.Children;
import org.jspecify.annotations.Nullable;

/** One service in a JVM of its own, started again whenever it ends without having been asked to. */
final class ServiceProcess {
    private static final Duration FIRST_REST = Duration.ofMillis(200);
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Children.Command command;
    private final Children children;
    private final ScheduledExecutorService restarts;
    private final Console console;
    private Duration rest = FIRST_REST;
    private boolean stopping;
    private int ends;
    private @Nullable Process process;
    private long startedAt;

    ServiceProcess(Children.Command command, Children children, ScheduledExecutorService restarts, Console console) {
        this.command = command;
        this.children = children;
        this.restarts = restarts;
        this.console = console;
    }

    /** The command line of a packaged service. */
    static Children.Command command(Service service, Path root, Map<String, String> environment, Path logs) {
        Path application = service.application(root);
        Path jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Refused(service.module() + " 尚未构建 is not built: ./mvnw package -DskipTests");
        }
        List<String> words = new ArrayList<>(List.of(Children.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-Xms32m", "-Xmx384m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", jar.toString()));
        return new Children.Command(
                service.module(), words, environment, application, logs.resolve(service.module() + ".log"));
    }

    /** Starts it. */
    synchronized void start() throws IOException {
        if (stopping) {
            return;
        }
        Process started = children.start(command);
        process = started;
        startedAt = System.nanoTime();
        started.onExit().thenAccept(this::ended);
    }

    private synchronized void ended(Process ended) {
        if (stopping) {
            return;
        }
        ends++;
        boolean steady = System.nanoTime() - startedAt > STEADY.toNanos();
        rest = steady ? FIRST_REST : rest;
        console.notice(command.label() + " 意外退出，重新启动 ended with " + ended.exitValue() + ", starting it again");
        restarts.schedule(this::restart, rest.toMillis(), TimeUnit.MILLISECONDS);
        rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
        forget(ended);
    }

    private void forget(Process ended) {
        try {
            children.forget(ended);
        } catch (IOException e) {
            console.notice("The pid file cannot be written: " + e.getMessage());
        }
    }

    private void restart() {
        try {
            start();
        } catch (IOException e) {
            console.notice(command.label() + " cannot be started: " + e.getMessage());
        }
    }

    /** How often it ended without having been asked to. */
    synchronized int ends() {
        return ends;
    }

    /** Stops it for good. */
    void stop() throws IOException, InterruptedException {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        if (running != null) {
            children.stop(running, GRACE);
        }
    }
}
