package org.fenlei.kit.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void readsTheBytesOfAFile() throws IOException {
        Path file = Files.write(folder.resolve("upload"), new byte[] {1, 2, 3});

        assertThat(Uploads.read(new Uploaded("a.csv", file, 3))).containsExactly(1, 2, 3);
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> Uploads.read(null)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.errors().get(0).pointer())
                .isEqualTo("file"));
    }

    @Test
    void takesAFileOfExactlyTheLimitAndRefusesTheNextByte() throws IOException {
        Path file = Files.write(folder.resolve("upload"), new byte[1]);

        assertThat(Uploads.read(new Uploaded("a", file, Uploads.LARGEST))).hasSize(1);
        assertThatThrownBy(() -> Uploads.read(new Uploaded("a", file, Uploads.LARGEST + 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(CommonRefusal.PAYLOAD_TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({"plan.docx, plan.docx", "../../etc/plan.docx, plan.docx", "C:\\plans\\plan.docx, plan.docx", ", ''"})
    void tellsAFileByItsNameWithoutAnyPath(@Nullable String sent, String name) {
        assertThat(Uploads.name(new Uploaded(sent, folder, 0))).isEqualTo(name);
    }

    @Test
    void keepsTheEndOfALongNameAndNoNul() {
        assertThat(Uploads.name(new Uploaded("x".repeat(300) + "\0.docx", folder, 0)))
                .hasSize(200)
                .endsWith("x.docx");
    }

    private record Uploaded(@Nullable String fileName, Path uploadedFile, long size) implements FileUpload {
        @Override
        public String name() {
            return "file";
        }

        @Override
        public Path filePath() {
            return uploadedFile;
        }

        @Override
        public String contentType() {
            return "application/octet-stream";
        }

        @Override
        public String charSet() {
            return "UTF-8";
        }

        @Override
        public jakarta.ws.rs.core.MultivaluedMap<String, String> getHeaders() {
            return new jakarta.ws.rs.core.MultivaluedHashMap<>();
        }
    }
}
