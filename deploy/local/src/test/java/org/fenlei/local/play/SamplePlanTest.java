package org.fenlei.local.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The committed Word file says what its source says. After a change of the source, make it anew with
 * {@code ./mvnw -pl deploy/local test -Dtest=SamplePlanTest -Dfenlei.samples.remake=true}.
 */
class SamplePlanTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path SOURCE = SAMPLES.resolve("yunxi-2023-plan.md");
    private static final Path DOCX = SAMPLES.resolve("yunxi-2023-plan.docx");

    @Test
    void wordFileHoldsTheBlocksOfItsSource() throws IOException {
        SampleSource source = SampleSource.read(SOURCE);
        if (Boolean.getBoolean("fenlei.samples.remake")) {
            Files.write(DOCX, SampleDocx.write(source));
        }

        assertThat(SampleDocx.read(DOCX)).isEqualTo(source);
    }

    @Test
    void samplePlanHasItsTrapsAndEnoughRows() {
        List<List<String>> rows = SampleSource.read(SOURCE).tables().stream()
                .flatMap(table -> table.rows().stream())
                .toList();

        assertThat(rows).filteredOn(row -> row.get(0).matches("\\d+")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(rows).filteredOn(row -> row.get(0).equals("序号")).hasSizeGreaterThan(4);
        assertThat(rows).anyMatch(row -> row.get(1).isEmpty()).anyMatch(row -> row.get(3)
                .isEmpty());
        assertThat(rows).anyMatch(row -> row.get(3).contains("/"));
        assertThat(rows).anyMatch(row -> row.get(3).contains("（文明办）（文明办）"));
    }
}
