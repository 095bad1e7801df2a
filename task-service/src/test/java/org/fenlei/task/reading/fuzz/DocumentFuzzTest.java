package org.fenlei.task.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fenlei.task.reading.Tries;
import org.junit.jupiter.api.Test;

/** The seeds are plans, and small mutations of them make no more than a refusal. */
class DocumentFuzzTest {
    private static final List<byte[]> SEEDS = List.copyOf(Seeds.all().values());

    @Test
    void everySeedIsReadOrPackedInAFileThatIs() {
        Seeds.all().forEach((name, seed) -> {
            Packing packing = Packing.values()[seed[0]];
            assertThat(DocumentFuzz.readOrRefuse(packing.file(Arrays.copyOfRange(seed, 1, seed.length))))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void aMutatedSeedIsReadOrRefused() {
        Tries.of(400, random -> {
            byte[] input = mutated(SEEDS.get(random.nextInt(SEEDS.size())), random);
            assertThatCode(() -> DocumentFuzz.fuzzerTestOneInput(input)).doesNotThrowAnyException();
        });
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] input = seed.clone();
        for (int wounds = 1 + random.nextInt(8); wounds > 0; wounds--) {
            int at = random.nextInt(input.length);
            switch (random.nextInt(3)) {
                case 0 -> input[at] = (byte) random.nextInt(256);
                case 1 -> input[at] = input[random.nextInt(input.length)];
                default -> {
                    int length = Math.min(random.nextInt(40), input.length - at);
                    System.arraycopy(seed, random.nextInt(seed.length - length + 1), input, at, length);
                }
            }
        }
        return input;
    }
}
