package org.fenlei.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.http.Endpoints;
import org.fenlei.local.play.http.Endpoints.Actor;

/**
 * Local mode as it runs.
 *
 * @param api what everybody sees
 * @param admin who may publish plans
 * @param database task-service's
 * @param watching notification-service's
 */
record RunningSystem(Api api, Actor admin, ServiceDatabase database, ServiceDatabase watching)
        implements AutoCloseable {

    /** So often in a row nothing has come in: a pause of the consumer is not its end. */
    private static final int QUIET_LOOKS = 3;

    /**
     * The system of a run folder.
     *
     * @param run the folder of local mode
     */
    static RunningSystem open(Path run) throws IOException, SQLException {
        Endpoints endpoints = Endpoints.read(run.resolve("endpoints.json"));
        int port = postgres(endpoints.origin());
        return new RunningSystem(
                new Api(endpoints, System::nanoTime),
                endpoints.withRole("district-admin"),
                ServiceDatabase.open(run, port, "task"),
                ServiceDatabase.open(run, port, "notification"));
    }

    /** Local mode's ports: the gateway's, and PostgreSQL's six above it. */
    private static int postgres(URI origin) {
        return origin.getPort() + 6;
    }

    void take(LargeDistrict district) throws IOException {
        api.upload(admin, "/unit-imports", district.units(), Map.of());
    }

    /** The report on a plan document. */
    JsonNode read(LargeDistrict district, Path plan) {
        return api.upload(admin, "/plan-imports", plan, Map.of("districtUnit", district.code()));
    }

    JsonNode publish(String planId, Map<String, String> how) {
        return api.post(admin, "/plans/" + planId + "/publication", how);
    }

    JsonNode get(String path) {
        return api.get(admin, path);
    }

    /**
     * Lets the relay send what was published and notification-service take it, so that neither runs beside what is timed
     * next.
     */
    void settle() throws Exception {
        long before = taken();
        for (int quiet = 0; quiet < QUIET_LOOKS; ) {
            Thread.sleep(5_000);
            long taken = taken();
            quiet = taken == before && database.number("SELECT count(*) FROM outbox") == 0 ? quiet + 1 : 0;
            before = taken;
        }
    }

    private long taken() throws SQLException {
        return watching.number("SELECT count(*) FROM inbox");
    }

    @Override
    public void close() throws SQLException {
        database.close();
        watching.close();
    }
}
