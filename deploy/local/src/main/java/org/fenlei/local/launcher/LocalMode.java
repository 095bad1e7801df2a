package org.fenlei.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.fenlei.local.clock.ClockDesk;
import org.fenlei.local.clock.MovedClock;
import org.fenlei.local.clock.ServiceBacklogs;
import org.fenlei.local.clock.Settling;
import org.fenlei.local.clock.TaskServicePlans;
import org.fenlei.local.gateway.Gateway;
import org.fenlei.local.gateway.Portal;
import org.fenlei.local.gateway.RouteTable;
import org.fenlei.local.infrastructure.Children;
import org.fenlei.local.infrastructure.Infrastructure;
import org.fenlei.local.infrastructure.KeycloakServer;
import org.fenlei.local.infrastructure.Project;
import org.fenlei.local.infrastructure.RealmFile;
import org.fenlei.local.infrastructure.Secrets;
import org.fenlei.local.infrastructure.ServiceDatabase;
import org.fenlei.local.infrastructure.Waiting;
import org.jspecify.annotations.Nullable;

/** The running whole: infrastructure, four services, gateway. */
final class LocalMode implements AutoCloseable {
    private static final Duration SERVICE_LIMIT = Duration.ofMinutes(3);
    private static final Duration SETTLE_LIMIT = Duration.ofSeconds(60);

    private final Project project;
    private final RunFolder run;
    private final LocalPorts ports;
    private final Console console;
    private final Children children;
    private final Secrets secrets;
    private final RealmFile realm;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Lights lights;
    private final MovedClock clock;
    private final ClockDesk desk;
    private final ScheduledExecutorService restarts = Executors.newSingleThreadScheduledExecutor();
    private final List<ServiceProcess> services = new ArrayList<>();
    private @Nullable Infrastructure infrastructure;
    private @Nullable Gateway gateway;

    LocalMode(Project project, RunFolder run, LocalPorts ports, Console console) throws IOException {
        this.project = project;
        this.run = run;
        this.ports = ports;
        this.console = console;
        this.children = new Children(run.processes());
        this.secrets = new Secrets(run.secrets());
        this.realm = RealmFile.read(project.keycloakFolder());
        this.lights = new Lights(http, ports);
        this.clock = new MovedClock(run.clockOffset(), run.clockAsked(), Clock.systemUTC());
        this.desk = desk();
    }

    private ClockDesk desk() {
        Map<String, URI> bases = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            bases.put(service.module(), URI.create(LocalPorts.url(ports.service(service))));
        }
        RealmFile.Client system = realm.clients().get(0);
        URI tokens =
                URI.create(String.valueOf(EndpointsFile.content(ports, realm).get("tokenUrl")));
        URI tasks = URI.create(LocalPorts.url(ports.service(Service.TASK)));
        return new ClockDesk(
                clock,
                new TaskServicePlans(http, tasks, tokens, system.id(), system.secret()),
                new Settling(new ServiceBacklogs(http, bases), SETTLE_LIMIT, System::nanoTime),
                ZoneId.of(ServiceEnvironment.ZONE));
    }

    /** Starts everything and returns when it all answers. */
    void start(Options options) throws Exception {
        boolean first = !Files.exists(run.clockOffset());
        if (options.clock().isPresent() && first) {
            clock.moveTo(options.clock().get());
        }
        startGateway();
        Infrastructure starting = startInfrastructure();
        await(starting.databaseAndBroker());
        startServices();
        await(starting.everything());
        awaitServices();
        starting.onEarlyEnd(this::partEnded);
        if (options.clock().isPresent() && !first) {
            moveClock(options.clock().get());
        }
        EndpointsFile.write(run.endpoints(), EndpointsFile.content(ports, realm));
    }

    private void startGateway() throws IOException {
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            targets.put(service.id(), ports.service(service));
        }
        String password = secrets.get(KeycloakServer.ADMIN);
        Portal portal = new Portal(PortalText.of(ports, realm, KeycloakServer.ADMIN, password), lights::status);
        Path table = project.root().resolve(Path.of("deploy", "gateway", "routes.json"));
        gateway = Gateway.start(ports.gateway(), RouteTable.read(table), targets, portal, desk);
    }

    private Infrastructure startInfrastructure() throws IOException {
        Infrastructure.Plan plan = new Infrastructure.Plan(
                project,
                run.data(),
                run.logs(),
                ports.infrastructure(),
                secrets,
                List.copyOf(databases().values()),
                ports.origin());
        Infrastructure starting = Infrastructure.begin(plan, children, (part, took) -> console.up(part, took, ""));
        infrastructure = starting;
        return starting;
    }

    private Map<Service, ServiceDatabase> databases() throws IOException {
        Map<Service, ServiceDatabase> databases = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String owner = secrets.get(service.id() + "_owner");
            String app = secrets.get(service.id() + "_app");
            databases.put(service, new ServiceDatabase(service.id(), owner, app));
        }
        return databases;
    }

    private void startServices() throws IOException {
        ServiceEnvironment environment = new ServiceEnvironment(ports, run);
        for (Map.Entry<Service, ServiceDatabase> each : databases().entrySet()) {
            Service service = each.getKey();
            Children.Command command = ServiceProcess.command(
                    service, project.root(), environment.of(service, each.getValue()), run.logs());
            ServiceProcess process = new ServiceProcess(command, children, restarts, console);
            synchronized (services) {
                services.add(process);
            }
            process.start();
        }
    }

    private void awaitServices() throws Exception {
        long begun = System.nanoTime();
        List<CompletableFuture<Void>> waits = new ArrayList<>();
        for (Service service : Service.values()) {
            waits.add(CompletableFuture.runAsync(() -> awaitService(service, begun)));
        }
        await(CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new)));
    }

    private void awaitService(Service service, long begun) {
        Path log = run.logs().resolve(service.module() + ".log");
        try {
            Waiting.until(service.module() + "'s start (see " + log + ")", SERVICE_LIMIT, () -> lights.ready(service)
                    .join());
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
        console.up(service.module(), Duration.ofNanos(System.nanoTime() - begun), "");
    }

    private void moveClock(Instant wanted) throws IOException, InterruptedException {
        ClockDesk.Answer answer = desk.put(wanted);
        if (!answer.accepted()) {
            throw new Refused("--clock: " + answer.detail());
        }
    }

    private void partEnded(String part) {
        console.notice(part + " 意外退出，本机系统停止 ended unexpectedly, stopping. See " + run.logs());
        System.exit(1);
    }

    private static void await(CompletableFuture<Void> future) throws Exception {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new Refused(String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
    }

    /** Stops the services, then what they stand on. */
    @Override
    public void close() throws Exception {
        Files.deleteIfExists(run.endpoints());
        restarts.shutdownNow();
        if (gateway != null) {
            gateway.close();
        }
        List<ServiceProcess> running;
        synchronized (services) {
            running = List.copyOf(services);
        }
        CompletableFuture.allOf(running.stream()
                        .map(service -> CompletableFuture.runAsync(() -> stop(service)))
                        .toArray(CompletableFuture[]::new))
                .join();
        if (infrastructure != null) {
            infrastructure.close();
        }
    }

    private void stop(ServiceProcess service) {
        try {
            service.stop();
        } catch (IOException e) {
            console.notice(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
