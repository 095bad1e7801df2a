package org.fenlei.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A site as the register of inspection-service has it. */
public record SiteState(
        String siteId,
        String code,
        String name,
        String kind,
        String unitCode,
        @Nullable Long households,
        boolean newlyBuilt,
        boolean certified,
        @Nullable LocalDate certifiedOn,
        @Nullable BigDecimal score) {}
