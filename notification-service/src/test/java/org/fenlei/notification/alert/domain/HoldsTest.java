package org.fenlei.notification.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Rung;
import org.junit.jupiter.api.Test;

class HoldsTest {
    private static final Rung REMINDER = Rung.overdue(1, RecipientRole.CONTACT);
    private static final Rung ESCALATION = Rung.overdue(3, RecipientRole.HEAD);

    @Test
    void silencesEverythingAboutASubjectOrAUnit() {
        Holds holds = new Holds(Set.of("a"), Set.of("S02"), Map.of());

        assertThat(holds.reason("a", ESCALATION, List.of("S01"))).contains("SILENCED");
        assertThat(holds.reason("b", ESCALATION, List.of("S02"))).contains("SILENCED");
        assertThat(holds.reason("b", ESCALATION, List.of("S01", "S02"))).isEmpty();
    }

    @Test
    void stopsRepeatsOfWhatIsAcknowledgedButNoEscalation() {
        Holds holds = new Holds(Set.of(), Set.of(), Map.of("a", Set.of("S01")));

        assertThat(holds.reason("a", REMINDER, List.of("S01"))).contains("ACKNOWLEDGED");
        assertThat(holds.reason("a", ESCALATION, List.of("S01"))).isEmpty();
        assertThat(holds.reason("a", REMINDER, List.of("S02"))).isEmpty();
    }
}
