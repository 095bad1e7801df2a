package org.fenlei.inspection.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.site.domain.Certificate;
import org.fenlei.inspection.site.domain.Site;
import org.jspecify.annotations.Nullable;

/** A site as the API tells it; what does not apply is left out. */
@Schema(name = "Site")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteView(
        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120002")
        String id,

        @Schema(required = true, examples = "YX-S01-C01-P01")
        String code,

        @Schema(required = true, examples = "云溪花园") String name,

        @Schema(required = true, examples = "COMPOUND") String kind,

        @Schema(required = true, examples = "住宅小区") String kindName,

        @Schema(required = true, examples = "YX-S01-C01") String unitCode,

        @Schema(required = true, examples = "桂花社区") String unitName,

        @Schema(examples = "860") @Nullable Long households,

        @Schema(required = true) boolean newlyBuilt,

        @Schema(required = true) boolean certified,

        @Schema(examples = "2023-03-16") @Nullable LocalDate certifiedOn,

        @Schema(description = "Score of the inspection that certified it", examples = "96.5") @Nullable
        BigDecimal certifiedScore,

        @Schema(description = "The inspection that certified it") @Nullable
        String certifiedBy,

        @Schema(required = true, description = "Counts every change; the ETag")
        long version,

        @Schema(required = true) Instant updatedAt) {

    static SiteView of(Site site, Units.Names units, Wording wording) {
        @Nullable Certificate certificate = site.certificate();
        return new SiteView(
                site.id().toString(),
                site.code(),
                site.name(),
                site.kind().name(),
                wording.of(site.kind()),
                site.unitCode(),
                units.of(site.unitCode()),
                site.households(),
                site.newlyBuilt(),
                site.certified(),
                certificate == null ? null : certificate.certifiedOn(),
                certificate == null ? null : certificate.score(),
                certificate == null ? null : certificate.inspectionId().toString(),
                site.version(),
                site.changedAt());
    }
}
