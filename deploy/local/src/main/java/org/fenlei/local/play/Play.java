package org.fenlei.local.play;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongSupplier;
import org.fenlei.local.play.Preparation.Published;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.http.Endpoints;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Duty;

/**
 * Plays a plan year against a running system, only through its public REST APIs, and compares the result with what the
 * script alone makes expect. Exit code 0: no difference; 1: differences, each named; 2: it could not be played.
 */
public final class Play {

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final Differences differences = new Differences();

    Play(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
    }

    /** Plays what the command line asks for; the system property {@code fenlei.home} names {@code deploy/local}. */
    public static void main(String[] words) {
        Path home = Path.of(System.getProperty("fenlei.home", "deploy/local"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), home, out));
    }

    /** As {@link #main}, for a launcher that goes on afterwards. */
    public static int run(List<String> words, Path home, PrintStream out) {
        try {
            return new Play(out, System::nanoTime).play(Arguments.parse(words, home));
        } catch (RuntimeException e) {
            out.println("play: " + e.getMessage());
            return 2;
        }
    }

    private int play(Arguments arguments) {
        long begun = nanoTime.getAsLong();
        Endpoints endpoints = Endpoints.read(arguments.endpoints());
        Api api = new Api(endpoints, nanoTime);
        Preparation preparation = new Preparation(api, endpoints.withRole("district-admin"), out, differences);
        if (preparation.alreadyPlayed()) {
            out.println("A plan is in force here already. Start anew: deploy/local/up --fresh");
            return 2;
        }
        District district = UnitFile.read(arguments.units());
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        Cast cast =
                Cast.of(endpoints, district.root(), "Play-1-" + HexFormat.of().formatHex(secret));
        Published plan = preparation.publish(arguments, district);
        List<Duty> duties = arguments
                .duties()
                .map(file -> DutyFile.read(file, district))
                .orElseGet(() -> Preparation.duties(plan.obligations()));
        preparation.compare(plan.obligations(), duties);
        new Performance(api, cast, plan, district, out, differences).run(duties);
        out.printf(
                "Played in %s%n", Duration.ofNanos(nanoTime.getAsLong() - begun).withNanos(0));
        differences.shown().forEach(difference -> out.println("DIFFERENCE " + difference));
        out.println(differences.none() ? "No difference between expectation and system" : "The play failed");
        return differences.none() ? 0 : 1;
    }
}
