package org.fenlei.task.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.Names;
import org.fenlei.task.domain.DenominatorKind;
import org.jspecify.annotations.Nullable;

/** A denominator as the API shows it. */
@Schema(name = "Denominator", description = "How many households, compounds … a unit has from a day on")
record DenominatorView(
        DenominatorKind kind,
        @Schema(examples = "户数") String kindName,

        @Schema(description = "Holds until the next value's day", examples = "2023-01-01")
        LocalDate validFrom,

        @Schema(description = "Null: not known any more from that day on", examples = "14350") @Nullable
        Long value,

        @Schema(description = "Where it was read", examples = "2023年社区建设年报") @Nullable
        String source,

        @Schema(description = "Empty for what was recorded before values had a day", examples = "林晓岚")
        String recordedBy,

        Instant recordedAt,

        @Schema(description = "What was recorded for this day before, the last one first; of a single value only")
        List<Corrected> corrected,

        @Schema(description = "Also the ETag: counts the corrections", examples = "1")
        long version) {

    /** What was corrected. */
    @Schema(name = "CorrectedDenominator")
    record Corrected(@Nullable Long value, @Nullable String source, String recordedBy, Instant recordedAt) {}

    /** The view of a value. */
    static DenominatorView of(List<Denominators.Dated> revisions, Names names) {
        Denominators.Dated last = revisions.get(0);
        return new DenominatorView(
                last.kind(),
                names.of(last.kind()),
                last.validFrom(),
                last.value(),
                last.source(),
                last.recordedBy(),
                last.recordedAt(),
                revisions.stream()
                        .skip(1)
                        .map(each -> new Corrected(each.value(), each.source(), each.recordedBy(), each.recordedAt()))
                        .toList(),
                last.revision());
    }
}
