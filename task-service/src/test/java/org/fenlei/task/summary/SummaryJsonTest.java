package org.fenlei.task.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.task.summary.domain.Figures;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Section;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {

    private static final Figures NONE = new Figures(LocalDate.of(2023, 4, 5), null, List.of());
    private static final Frozen HANDED_IN = new Frozen("柳荫街道", NONE, Map.of(Section.PROBLEMS, "部分点位偏远。"));

    @Test
    void keepsWhatItsUnitWasCalled() {
        assertThat(SummaryJson.frozen(SummaryJson.write(HANDED_IN), "柳浪街道")).isEqualTo(HANDED_IN);
    }

    @Test
    void namesTheUnitOfWhatWasStoredWithoutItsName() {
        String stored = Objects.requireNonNull(SummaryJson.write(HANDED_IN));
        String nameless = stored.replace("\"unitName\":\"柳荫街道\",", "");
        assertThat(nameless).isNotEqualTo(stored);

        assertThat(SummaryJson.frozen(nameless, "柳荫街道")).isEqualTo(HANDED_IN);
    }
}
