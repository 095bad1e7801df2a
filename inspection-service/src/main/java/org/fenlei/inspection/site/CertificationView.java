package org.fenlei.inspection.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Decimals;
import org.jspecify.annotations.Nullable;

/** One step in the history of a site's certification. */
@Schema(name = "SiteCertification")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificationView(
        @Schema(required = true, description = "True if it was certified, false if that was withdrawn")
        boolean certified,

        @Schema(required = true, examples = "2023-03-16") LocalDate on,

        @Schema(required = true, description = "Score of the inspection that decided it", examples = "96.5")
        BigDecimal score,

        @Schema(required = true) String inspectionId,

        @Schema(description = "Why it was withdrawn") @Nullable
        String reason) {

    static CertificationView of(CertificationStepRow step) {
        return new CertificationView(
                step.certified, step.onDay, Decimals.plain(step.score), step.inspectionId.toString(), step.reason);
    }
}
