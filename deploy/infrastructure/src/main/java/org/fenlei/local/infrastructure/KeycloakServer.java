package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak in a JVM of its own, with the realm imported on the first start and its data kept. */
public final class KeycloakServer implements AutoCloseable {
    /** The bootstrap administrator's name. */
    public static final String ADMIN = "keycloak-admin";

    /** Placeholder of the address that people's browsers use. */
    static final String ORIGIN = "FENLEI_PUBLIC_URL";

    private static final System.Logger LOG = System.getLogger(KeycloakServer.class.getName());
    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private final Process process;
    private final Children children;
    private final Settings settings;

    private KeycloakServer(Process process, Children children, Settings settings) {
        this.process = process;
        this.children = children;
        this.settings = settings;
    }

    /**
     * How to run it.
     *
     * @param folder home of this instance; its data lives there
     * @param realm the realm document to import when the folder is new or the document has changed
     * @param placeholders values for <code>${…}</code> in the realm
     */
    record Settings(
            Path folder, Path log, int port, String realm, Map<String, String> placeholders, String adminPassword) {
        String url() {
            return "http://127.0.0.1:" + port;
        }
    }

    /** Starts Keycloak and waits until the realm answers. */
    static KeycloakServer start(KeycloakDistribution distribution, Settings settings, Children children)
            throws IOException, InterruptedException {
        distribution.prepare(children, settings.log());
        putOtherRealmAside(settings);
        distribution.equip(settings.folder());
        Files.writeString(settings.folder().resolve(Path.of("data", "import", "fenlei-realm.json")), settings.realm());
        Process process = children.start(new Children.Command(
                "keycloak", words(distribution, settings), environment(settings), settings.folder(), settings.log()));
        KeycloakServer server = new KeycloakServer(process, children, settings);
        Waiting.until("Keycloak's start (see " + settings.log() + ")", START_LIMIT, server::answers);
        return server;
    }

    private static List<String> words(KeycloakDistribution distribution, Settings settings) {
        List<String> words = new ArrayList<>(List.of(Children.java(), "-XX:+UseSerialGC", "-Xms48m", "-Xmx256m"));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(distribution.entryPoint(settings.folder()));
        words.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true"));
        words.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + settings.port()));
        words.add("--hostname=" + settings.url());
        return words;
    }

    private static Map<String, String> environment(Settings settings) {
        Map<String, String> environment = new TreeMap<>(settings.placeholders());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        return environment;
    }

    /**
     * Keycloak never overwrites a realm it has; a changed document therefore starts from nothing. What was there, with
     * the users that people made, is put aside, not deleted. The origin may change: ports do.
     */
    static void putOtherRealmAside(Settings settings) throws IOException {
        Map<String, String> lasting = new TreeMap<>(settings.placeholders());
        lasting.remove(ORIGIN);
        Path mark = settings.folder().resolve("realm.sha256");
        String now = digest(settings.realm() + lasting);
        if (Files.exists(mark) && Files.readString(mark).equals(now)) {
            return;
        }
        if (Files.exists(mark)) {
            Path aside = settings.folder().resolveSibling("keycloak-before");
            Folders.delete(aside);
            Files.move(settings.folder(), aside);
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The realm has changed: Keycloak starts anew, its data are in {0}",
                    aside);
        }
        Folders.delete(settings.folder());
        Files.createDirectories(settings.folder());
        Files.writeString(mark, now);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("Keycloak ended with " + process.exitValue() + ", see " + settings.log());
        }
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(realmUrl()).toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(2_000);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    /** Address of the realm, which is also the issuer of its tokens. */
    public String realmUrl() {
        return settings.url() + "/realms/" + RealmFile.REALM;
    }

    /** Ends when the server process ends. */
    public Process process() {
        return process;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        children.stop(process, Duration.ofSeconds(10));
    }
}
