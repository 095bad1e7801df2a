package org.fenlei.inspection.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published list as anybody may read it: nothing withdrawn, no identifiers of what is listed. */
@Schema(name = "PublicListEdition")
record PublicEditionView(
        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120005")
        String id,

        @Schema(required = true, examples = "RED") String colour,

        @Schema(required = true, examples = "红榜") String colourName,

        @Schema(required = true, examples = "COMPOUND") String subjectClass,

        @Schema(required = true, examples = "住宅小区") String subjectClassName,

        @Schema(required = true, examples = "2023-03") String period,

        @Schema(required = true, examples = "2023-04-06") LocalDate publishedOn,

        @Schema(required = true, description = "By rank") List<PublicEntryView> entries) {

    /** A subject on the list. */
    @Schema(name = "PublicListEntry")
    record PublicEntryView(
            @Schema(required = true, examples = "1") int rank,

            @Schema(required = true, examples = "云溪花园") String subjectName,

            @Schema(required = true, examples = "桂花社区") String unitName,

            @Schema(required = true, examples = "96.5") BigDecimal score,

            @Schema(required = true, examples = "检查2次，得96.5分，不低于95分")
            String reason) {}
}
