package org.fenlei.kit.trial;

import static io.restassured.RestAssured.given;

/** Reads the service's metrics. */
final class Observed {
    private Observed() {}

    /** The value of the first sample whose line begins so. */
    static double metric(String begin) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + begin));
    }
}
