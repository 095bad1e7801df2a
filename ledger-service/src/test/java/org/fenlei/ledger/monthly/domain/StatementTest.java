package org.fenlei.ledger.monthly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.fenlei.kit.domain.Mass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    @Test
    void readsTonnesToTheKilogram() {
        Statement statement = new Statement("WEIGHED", List.of(new Statement.Line("RECYCLABLE", "12.345", "t")));

        assertThat(statement.check()).isEmpty();
        assertThat(statement.content().total()).isEqualTo(new Mass(12_345));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2345", "-1", "NaN", "1e3", "1e400", "", " 1", "1,5", "0x10", "１.５"})
    void refusesAMassThatIsNotExactTonnes(String mass) {
        Statement statement = new Statement("WEIGHED", List.of(new Statement.Line("RECYCLABLE", mass, "t")));

        assertThat(statement.check())
                .extracting(each -> each.pointer() + " " + each.code())
                .containsExactly("/entries/0/mass/value MASS_UNREADABLE");
    }

    @Test
    void findsTheFaultsOfEveryLineAtOnce() {
        Statement statement = new Statement(
                "GUESSED", List.of(new Statement.Line("WET", "1", "kg"), new Statement.Line(null, null, null)));

        assertThat(statement.check())
                .extracting(Finding::pointer)
                .containsExactly(
                        "/source",
                        "/entries/0/category",
                        "/entries/0/mass/unit",
                        "/entries/1/category",
                        "/entries/1/mass/value",
                        "/entries/1/mass/unit");
    }

    @Test
    void findsWhatOnlyTheWholeShows() {
        Statement.Line line = new Statement.Line("RECYCLABLE", "1", "t");

        assertThat(new Statement("WEIGHED", List.of(line, line)).check())
                .extracting(Finding::code)
                .containsExactly("CATEGORY_REPEATED");
    }

    @Test
    void doesNotReadAnEndlessList() {
        List<Statement.Line> lines = Collections.nCopies(101, new Statement.Line("RECYCLABLE", "1", "t"));

        assertThat(new Statement("WEIGHED", lines).check())
                .extracting(Finding::code)
                .containsExactly("TOO_MANY_ENTRIES");
    }
}
