package org.fenlei.task.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What proves a report. Files stay where they are; their hash says which one was meant.
 *
 * @param kind for example PHOTO, MINUTES, SIGN_IN_SHEET, DOCUMENT
 * @param url where it lies
 * @param sha256 of the file, in hexadecimal
 * @param description place, participants, or what it shows
 */
@Schema(name = "Evidence")
record Evidence(
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

        @Schema(description = "Place, participants, or what it shows", examples = "枫桥社区会议室，23人")
        @Size(max = 1000)
        @Nullable
        String description) {}
