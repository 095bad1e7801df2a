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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
import org.fenlei.local.infrastructure.KafkaUsers;
import org.fenlei.local.infrastructure.KeycloakServer;
import org.fenlei.local.infrastructure.Project;
import org.fenlei.local.infrastructure.RealmFile;
import org.fenlei.local.infrastructure.Secrets;
import org.jspecify.annotations.Nullable;

/** The running whole: infrastructure, four services, gateway. */
final class LocalMode implements AutoCloseable {
    private static final Duration SETTLE_LIMIT = Duration.ofSeconds(60);

    private final Project project;
    private final RunFolder run;
    private final LocalPorts ports;
    private final Console console;
    private final Children children;
    private final Secrets secrets;
    private final KafkaUsers kafkaUsers;
    private final RealmFile realm;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Lights lights;
    private final MovedClock clock;
    private final ClockDesk desk;
    private final Fleet fleet;
    private @Nullable Infrastructure infrastructure;
    private @Nullable Gateway gateway;

    LocalMode(Project project, RunFolder run, LocalPorts ports, Console console) throws IOException {
        this.project = project;
        this.run = run;
        this.ports = ports;
        this.console = console;
        this.children = new Children(run.processes());
        this.secrets = new Secrets(run.secrets());
        this.kafkaUsers = KafkaUsers.of(project, secrets);
        this.realm = RealmFile.read(project.keycloakFolder());
        this.lights = new Lights(http, ports);
        this.clock = new MovedClock(run.clockOffset(), run.clockAsked(), Clock.systemUTC());
        this.desk = desk();
        this.fleet = new Fleet(
                project,
                run,
                new ServiceEnvironment(ports, run, kafkaUsers),
                secrets,
                new Fleet.Surroundings(children, lights, console));
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
        Infrastructure starting = startInfrastructure();
        startGateway(starting);
        await(starting.databaseAndBroker());
        CompletableFuture<Void> services = fleet.start();
        await(starting.everything());
        await(services);
        starting.onEarlyEnd(this::partEnded);
        if (options.clock().isPresent() && !first) {
            moveClock(options.clock().get());
        }
        Map<String, Object> endpoints = EndpointsFile.content(ports, realm);
        endpoints.put("kafka", EndpointsFile.listener(ports, kafkaUsers));
        endpoints.put("realmAdministrator", EndpointsFile.realmAdministrator(ports, secrets.get(KeycloakServer.ADMIN)));
        EndpointsFile.write(run.endpoints(), endpoints);
    }

    private void startGateway(Infrastructure starting) throws IOException {
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            targets.put(service.id(), ports.service(service));
        }
        Portal portal = new Portal(PortalText.of(ports, realm, KeycloakServer.ADMIN), lights::status, starting::mails);
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
                List.copyOf(fleet.databases().values()),
                Optional.of(kafkaUsers),
                ports.origin());
        Infrastructure starting = Infrastructure.begin(plan, children, console::up);
        infrastructure = starting;
        return starting;
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

    static void await(CompletableFuture<Void> future) throws Exception {
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
        if (gateway != null) {
            gateway.close();
        }
        fleet.stop();
        if (infrastructure != null) {
            infrastructure.close();
        }
    }
}
