package org.fenlei.inspection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** What the inspection service can be told. */
@ConfigMapping(prefix = "fenlei.inspection")
public interface InspectionConfig {

    StandardConfig standard();

    RectificationConfig rectification();

    ListingConfig listing();

    /** What a standard says of itself where its author says nothing. */
    interface StandardConfig {
        /** Points from which a site is certified. */
        @WithDefault("95")
        @Min(0)
        @Max(100)
        BigDecimal certifyAt();

        /** Points below which an inspection fails. */
        @WithDefault("60")
        @Min(0)
        @Max(100)
        BigDecimal failBelow();
    }

    /** Working days after the order until a finding has to be put right. */
    interface RectificationConfig {
        @WithDefault("20")
        @Min(1)
        @Max(250)
        int minorDays();

        @WithDefault("10")
        @Min(1)
        @Max(250)
        int normalDays();

        @WithDefault("3")
        @Min(1)
        @Max(250)
        int seriousDays();
    }

    /** Lists. */
    interface ListingConfig {
        /** No rule lists a subject on fewer inspections in the period. */
        @WithDefault("1")
        @Min(1)
        @Max(1000)
        int minimumInspections();
    }
}
