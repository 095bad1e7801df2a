package org.fenlei.task.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Apportionment.Method;
import org.fenlei.task.domain.DenominatorKind;
import org.jspecify.annotations.Nullable;

/** How a total is divided. */
@Schema(
        name = "ApportionmentEdit",
        description =
                "GIVEN takes shares, which come to the minimum exactly; BY_DENOMINATOR a denominator, whose values"
                        + " must be known when the plan is published; EQUAL neither. What is not whole is rounded by the"
                        + " largest remainder, so that the shares come to the total. The lead units that nothing is given to,"
                        + " or whose share is 0, have no assignment of it.")
record DivisionBody(
        @NotNull Method method,
        @Nullable DenominatorKind denominator,
        @Size(max = 2000) @Valid @Nullable List<@NotNull Share> shares) {

    Apportionment value() {
        return new Apportionment(
                method,
                denominator,
                Objects.requireNonNullElse(shares, List.<Share>of()).stream()
                        .map(share -> new Apportionment.GivenShare(share.unitCode(), share.amount()))
                        .toList());
    }

    /** One unit's share. */
    @Schema(name = "GivenShareEdit")
    record Share(
            @Schema(description = "One of the lead units", examples = "YX-S01") @NotNull @Size(min = 1, max = 64)
            String unitCode,

            @Schema(description = "In each window, in the unit of measure of the total", examples = "6")
            @NotNull
            @Digits(integer = 12, fraction = 3)
            BigDecimal amount) {}
}
