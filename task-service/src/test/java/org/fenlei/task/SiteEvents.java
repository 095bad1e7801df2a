package org.fenlei.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.contracts.InspectionCompleted;
import org.fenlei.contracts.SiteCertified;
import org.fenlei.contracts.SiteState;
import org.jspecify.annotations.Nullable;

/** What inspection-service would tell. */
public final class SiteEvents {

    private SiteEvents() {}

    public static InspectionCompleted inspected(String unit, String on) {
        return inspected(UUID.randomUUID().toString(), unit, on);
    }

    public static InspectionCompleted inspected(String id, String unit, String on) {
        return new InspectionCompleted(
                id,
                1,
                "site-" + id,
                "小区",
                "COMPOUND",
                unit,
                "DB",
                1,
                LocalDate.parse(on),
                new BigDecimal("90"),
                "PASSED",
                "x");
    }

    public static SiteCertified certified(String id, long version, String unit, String kind, String score) {
        return new SiteCertified(
                version,
                site(id, unit, kind, true, score),
                LocalDate.of(2023, 3, 10),
                new BigDecimal(score),
                "inspection-" + id);
    }

    public static SiteState site(String id, String unit, String kind, boolean certified, @Nullable String score) {
        return new SiteState(
                id,
                id,
                "小区" + id,
                kind,
                unit,
                800L,
                false,
                certified,
                certified ? LocalDate.of(2023, 3, 10) : null,
                score == null ? null : new BigDecimal(score));
    }
}
