package org.fenlei.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Apportionment.GivenShare;
import org.fenlei.task.domain.Apportionment.Method;
import org.fenlei.task.unit.domain.UnitTree;
import org.junit.jupiter.api.Test;

class ResponsibleUnitsTest {

    private static final ResponsibleUnits RESPONSIBLE =
            new ResponsibleUnits(UnitTree.of(List.of()), Map.of("T1", "S2"));

    @Test
    void addsTheShareOfAMergedUnitToThatOfItsSuccessor() {
        Apportionment standing = RESPONSIBLE.standing(given(share("S1", 6), share("S2", 4), share("T1", 2)));

        assertThat(standing.shares()).containsExactly(share("S1", 6), share("S2", 6));
    }

    @Test
    void leavesADivisionAmongUnitsThatStandAsItWasGiven() {
        Apportionment twice = given(share("S1", 6), share("S1", 6));

        assertThat(RESPONSIBLE.standing(twice)).isEqualTo(twice);
    }

    private static Apportionment given(GivenShare... shares) {
        return new Apportionment(Method.GIVEN, null, List.of(shares));
    }

    private static GivenShare share(String unit, int amount) {
        return new GivenShare(unit, BigDecimal.valueOf(amount));
    }
}
