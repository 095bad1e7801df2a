package org.fenlei.task.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What proves a report. Files stay where they are; their hash says which one was meant.
 *
 * @param kind for example PHOTO, MINUTES, SIGN_IN_SHEET, DOCUMENT
 * @param url where it lies
 * @param sha256 of the file, in hexadecimal
 * @param description what it shows
 * @param date the day that it is of
 * @param place where that was
 * @param participants how many took part
 */
@Schema(name = "Evidence", description = "Beside its kind it says at least one thing: a bare kind proves nothing")
public record Evidence(
        @Schema(description = "For example PHOTO, MINUTES, SIGN_IN_SHEET, DOCUMENT", examples = "MINUTES")
        @NotBlank
        @Size(max = 50)
        String kind,

        @Schema(examples = "https://files.yunxi.example/minutes/2023-03-14.pdf")
        @Pattern(regexp = "https?://\\S+", message = "http:// 或 https://")
        @Size(max = 2000)
        @Nullable
        String url,

        @Schema(examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @Pattern(regexp = "[0-9a-f]{64}", message = "64位小写十六进制")
        @Nullable
        String sha256,

        @Schema(description = "What it shows", examples = "分类专题会会议纪要") @Size(max = 1000) @Nullable
        String description,

        @Schema(description = "The day that it is of; not in the future", examples = "2023-03-14") @Nullable
        LocalDate date,

        @Schema(examples = "枫桥社区会议室") @Size(max = 200) @Nullable
        String place,

        @Schema(description = "How many took part", examples = "23") @Min(0) @Max(Evidence.MOST_PARTICIPANTS) @Nullable
        Integer participants) {

    private static final long MOST_PARTICIPANTS = 10_000_000;
    private static final String NOTHING_SAID =
            "须有链接、文件摘要、说明、日期、地点或人数。 A link, hash, description, date, place or number of participants is needed.";

    /** Everything that is wrong with the evidence in a body's {@code evidence}. */
    public static List<FieldError> errors(List<Evidence> evidence, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            String at = "/evidence/" + i;
            evidence.get(i).errors(today).forEach(error -> errors.add(error.within(at)));
        }
        return errors;
    }

    private List<FieldError> errors(LocalDate today) {
        if (date != null && date.isAfter(today)) {
            return List.of(new FieldError("/date", "IN_THE_FUTURE", date + " > " + today));
        }
        return saysSomething() ? List.of() : List.of(new FieldError("", "SAYS_NOTHING", NOTHING_SAID));
    }

    private boolean saysSomething() {
        boolean told = Stream.of(url, sha256, description, place).anyMatch(text -> text != null && !text.isBlank());
        return told || Stream.of(date, participants).anyMatch(Objects::nonNull);
    }
}
