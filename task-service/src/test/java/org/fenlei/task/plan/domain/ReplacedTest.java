package org.fenlei.task.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacedTest {
    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @ParameterizedTest(name = "made for {0} (copied: {1}), {2} in force, compared with {3}: {4}")
    @CsvSource({
        ",       false, ,       ,       true",
        "FIRST,  false, FIRST,  ,       true",
        "FIRST,  false, SECOND, ,       false",
        "FIRST,  false, SECOND, SECOND, true",
        "FIRST,  false, SECOND, FIRST,  false",
        ",       false, FIRST,  ,       false",
        ",       false, FIRST,  FIRST,  true",
        ",       false, ,       FIRST,  false",
        "FIRST,  true,  FIRST,  ,       true",
        "FIRST,  true,  SECOND, ,       false",
        "FIRST,  true,  SECOND, SECOND, false",
        "FIRST,  true,  FIRST,  SECOND, false"
    })
    void takesThePlaceOnlyOfAPlanItsEditorsHaveSeen(
            @Nullable String known, boolean copied, @Nullable String inForce, @Nullable String named, boolean may) {
        assertThat(new Replaced(plan(known), copied).mayReplace(plan(inForce), plan(named)))
                .isEqualTo(may);
    }

    private static @Nullable UUID plan(@Nullable String name) {
        return name == null ? null : name.equals("FIRST") ? FIRST : SECOND;
    }
}
