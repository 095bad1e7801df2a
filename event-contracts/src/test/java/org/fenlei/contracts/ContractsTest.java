package org.fenlei.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void namesEveryEventOnce() {
        assertThat(Contracts.all())
                .extracting(EventType::type)
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(type).matches("fenlei(\\.[a-z]+(-[a-z]+)*){2}\\.v[1-9]"));
    }

    @Test
    void letsOneServiceWriteToATopic() {
        for (String topic : Contracts.topics()) {
            assertThat(Contracts.all().stream()
                            .filter(each -> each.topic().equals(topic))
                            .map(EventType::emitter)
                            .distinct())
                    .as(topic)
                    .hasSize(1);
        }
    }

    @Test
    void findsAnEventByItsType() {
        assertThat(Contracts.ofType("fenlei.site.certified.v1"))
                .map(EventType::payload)
                .get()
                .isEqualTo(SiteCertified.class);
        assertThat(Contracts.ofType("fenlei.site.certified.v9")).isEmpty();
    }

    @Test
    void keepsOnlyTheNewestOfReadCopies() {
        assertThat(Contracts.topics().stream().filter(Contracts::compacted))
                .containsExactlyInAnyOrder("fenlei.unit", "fenlei.calendar", "fenlei.site");
    }

    @Test
    void refusesAPayloadWithoutAContract() {
        record Nameless(String subject, long version) implements Event {}

        assertThatThrownBy(() -> Contracts.of(Nameless.class)).hasMessageContaining("Nameless names no contract");
    }
}
