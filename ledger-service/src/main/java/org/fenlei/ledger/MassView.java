package org.fenlei.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Mass;

/** A mass as the API tells it: exact tonnes with three decimals. */
@Schema(name = "Mass", description = "An exact mass in tonnes, three decimals")
public record MassView(
        @Schema(required = true, pattern = "^\\d{1,12}(\\.\\d{1,3})?$", examples = "12.345")
        String value,

        @Schema(required = true, enumeration = "t") String unit) {

    public static MassView of(Mass mass) {
        return new MassView(mass.tonnes(), "t");
    }
}
