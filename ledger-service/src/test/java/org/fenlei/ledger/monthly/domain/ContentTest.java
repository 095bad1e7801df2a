package org.fenlei.ledger.monthly.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fenlei.kit.domain.Mass;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void sumsItsEntries() {
        Content content = new Content(Source.WEIGHED, List.of(recyclable(1234), residual(8766)));

        assertThat(content.total()).isEqualTo(new Mass(10_000));
    }

    @Test
    void tellsAZeroFromWhatIsNotStated() {
        Content content = new Content(Source.ESTIMATED, List.of(recyclable(0)));

        assertThat(content.mass(Category.RECYCLABLE)).contains(new Mass(0));
        assertThat(content.mass(Category.RESIDUAL)).isEmpty();
    }

    @Test
    void readsANilReturnAsAReportedZeroOfEverything() {
        Content nil = new Content(Source.NIL, List.of());

        assertThat(nil.complete()).isTrue();
        assertThat(nil.mass(Category.RESIDUAL)).contains(new Mass(0));
    }

    @Test
    void findsEveryFaultAtOnce() {
        List<Entry> entries = List.of(recyclable(1), recyclable(2), residual(Content.MOST.kilograms() + 1));

        List<Finding> findings = Content.check(Source.NIL, entries);

        assertThat(findings)
                .extracting(each -> each.pointer() + " " + each.code())
                .containsExactly(
                        "/entries/0/mass NIL_WITH_MASS",
                        "/entries/1/category CATEGORY_REPEATED",
                        "/entries/1/mass NIL_WITH_MASS",
                        "/entries/2/mass NIL_WITH_MASS",
                        "/entries/2/mass MASS_ABSURD");
    }

    @Test
    void cannotExistWithAFault() {
        List<Entry> twice = List.of(recyclable(1), recyclable(1));

        assertThatThrownBy(() -> new Content(Source.WEIGHED, twice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesACategoryInEitherLanguage() {
        Finding finding = Content.check(Source.WEIGHED, List.of(recyclable(1), recyclable(1)))
                .get(0);

        assertThat(finding.zh()).isEqualTo("类别重复：可回收物");
        assertThat(finding.en()).isEqualTo("The category stands twice: Recyclable waste");
    }

    private static Entry recyclable(long kilograms) {
        return new Entry(Category.RECYCLABLE, new Mass(kilograms));
    }

    private static Entry residual(long kilograms) {
        return new Entry(Category.RESIDUAL, new Mass(kilograms));
    }
}
