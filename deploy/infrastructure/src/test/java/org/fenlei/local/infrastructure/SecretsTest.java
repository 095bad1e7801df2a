package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private final Path folder;

    SecretsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void areTheSameOnTheNextStartAndReadableByTheirOwnerOnly() throws Exception {
        Path file = folder.resolve("secrets.properties");
        String first = new Secrets(file).get("postgres");
        Secrets next = new Secrets(file);

        assertThat(next.get("postgres")).isEqualTo(first).hasSizeGreaterThanOrEqualTo(24);
        assertThat(next.get("other")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
