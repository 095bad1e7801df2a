package org.fenlei.local.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.fenlei.local.infrastructure.Children;
import org.fenlei.local.infrastructure.Project;
import org.fenlei.local.infrastructure.Secrets;
import org.fenlei.local.infrastructure.ServiceDatabase;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.local.infrastructure.Waiting;

/** The four services, started side by side, restarted when one dies, stopped together. */
final class Fleet {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final int ENDS_LIMIT = 3;

    private final Project project;
    private final RunFolder run;
    private final ServiceEnvironment environment;
    private final Secrets secrets;
    private final Surroundings surroundings;
    private final ScheduledExecutorService restarts = Executors.newSingleThreadScheduledExecutor();
    private final List<ServiceProcess> services = new ArrayList<>();

    /** What the services are started, looked at and reported with. */
    record Surroundings(Children children, Lights lights, Console console) {}

    Fleet(Project project, RunFolder run, ServiceEnvironment environment, Secrets secrets, Surroundings surroundings) {
        this.project = project;
        this.run = run;
        this.environment = environment;
        this.secrets = secrets;
        this.surroundings = surroundings;
    }

    /** Each service's database with its roles' passwords. */
    Map<Service, ServiceDatabase> databases() throws IOException {
        Map<Service, ServiceDatabase> databases = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String owner = secrets.get(service.id() + "_owner");
            String app = secrets.get(service.id() + "_app");
            databases.put(service, new ServiceDatabase(service.id(), owner, app));
        }
        return databases;
    }

    /** Starts all of them; completes when all say that they are ready. */
    CompletableFuture<Void> start() throws IOException {
        long begun = System.nanoTime();
        List<CompletableFuture<Void>> waits = new ArrayList<>();
        for (Map.Entry<Service, ServiceDatabase> each : databases().entrySet()) {
            Service service = each.getKey();
            Children.Command command = ServiceProcess.command(
                    service, project.root(), environment.of(service, each.getValue()), run.logs());
            ServiceProcess process =
                    new ServiceProcess(command, surroundings.children(), restarts, surroundings.console());
            synchronized (services) {
                services.add(process);
            }
            process.start();
            waits.add(SideBySide.run(() -> awaitReady(service, process, begun)));
        }
        return CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new));
    }

    private void awaitReady(Service service, ServiceProcess process, long begun) {
        String see = " (see " + run.logs().resolve(service.module() + ".log") + ")";
        try {
            Waiting.until(service.module() + "'s start" + see, START_LIMIT, () -> {
                if (process.ends() >= ENDS_LIMIT) {
                    throw new IOException(service.module() + " does not start" + see);
                }
                return surroundings.lights().ready(service).join();
            });
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
        surroundings.console().up(service.module(), Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Stops all of them. */
    void stop() {
        List<ServiceProcess> running;
        synchronized (services) {
            running = List.copyOf(services);
        }
        CompletableFuture.allOf(running.stream()
                        .map(service -> SideBySide.run(() -> stop(service)))
                        .toArray(CompletableFuture[]::new))
                .join();
        restarts.shutdownNow();
    }

    private void stop(ServiceProcess service) {
        try {
            service.stop();
        } catch (IOException e) {
            surroundings.console().notice(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
