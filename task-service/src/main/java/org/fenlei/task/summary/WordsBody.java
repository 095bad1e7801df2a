package org.fenlei.task.summary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.summary.domain.Section;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** What a unit writes into its summary. */
@Schema(
        name = "SummaryWords",
        description = "All that a person wrote: a section that is absent or blank is composed from the figures, and a"
                + " remark that is absent is none. Figures cannot be written.")
record WordsBody(
        @Size(max = 4) @Valid @Nullable List<@NotNull SectionBody> sections,
        @Size(max = 1000) @Valid @Nullable List<@NotNull RemarkBody> remarks) {

    /** A section's text. */
    @Schema(name = "SummarySectionEdit")
    record SectionBody(
            @Schema(description = "OVERVIEW, ACHIEVEMENTS, PROBLEMS or NEXT_STEPS") @NotNull
            Section code,

            @Schema(description = "Paragraphs are separated by line ends", examples = "部分小区投放点位撤并后，居民投放距离偏远，误时投放有所反弹。")
            @NotNull
            @Size(max = 10_000)
            String text) {}

    /** A remark on a demand, or how a standing duty was done. */
    @Schema(name = "SummaryRemarkEdit")
    record RemarkBody(
            @Schema(description = "A demand of this summary") @NotNull
            UUID obligationId,

            @Schema(examples = "3月因场地检修顺延，已于4月2日补办。") @NotNull @Size(max = 1000)
            String text) {}

    List<Words.SectionText> toSections() {
        return Objects.requireNonNullElse(sections, List.<SectionBody>of()).stream()
                .map(each -> new Words.SectionText(each.code(), each.text()))
                .toList();
    }

    List<Words.Remark> toRemarks() {
        return Objects.requireNonNullElse(remarks, List.<RemarkBody>of()).stream()
                .map(each -> new Words.Remark(each.obligationId(), each.text()))
                .toList();
    }
}
