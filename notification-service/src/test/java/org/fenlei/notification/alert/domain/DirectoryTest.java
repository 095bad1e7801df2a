package org.fenlei.notification.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final Directory DIRECTORY = new Directory(
            Map.of(
                    "S01", List.of(person("1", "S01", "a@x.cn"), person("2", "S01", "b@x.cn")),
                    "S02", List.of(person("3", "S02", "a@x.cn")),
                    "FLB", List.of(person("4", "FLB", "flb@x.cn")),
                    "FLB2", List.of(person("5", "FLB2", "flb2@x.cn"))),
            Map.of("S01", List.of(person("6", "S01", "head@x.cn"))),
            Map.of("C01", "S01", "S01", "YX", "S02", "YX", "FLB", "YX", "FLB2", "QH", "S09", "QH"),
            Map.of(RecipientRole.SORTING_OFFICE, List.of("FLB", "FLB2")));

    @Test
    void addressesAMailboxOfSeveralUnitsOnceForAllOfThem() {
        Directory.Found found = DIRECTORY.find(RecipientRole.CONTACT, List.of("S01", "S02"));

        assertThat(found.recipients())
                .extracting(recipient -> recipient.addressee().email(), Recipient::concerning)
                .containsExactly(tuple("a@x.cn", List.of("S01", "S02")), tuple("b@x.cn", List.of("S01")));
    }

    @Test
    void namesTheUnitsThatHaveNobody() {
        Directory.Found found = DIRECTORY.find(RecipientRole.HEAD, List.of("S01", "S02"));

        assertThat(found.recipients()).hasSize(1);
        assertThat(found.unreachable()).containsExactly("S02");
    }

    @Test
    void findsTheOfficeNearestAboveTheUnit() {
        assertThat(offices("C01")).containsExactly("flb@x.cn");
        assertThat(offices("S09")).containsExactly("flb2@x.cn");
        assertThat(offices("elsewhere")).containsExactly("flb@x.cn", "flb2@x.cn");
    }

    private static List<String> offices(String unit) {
        return DIRECTORY.find(RecipientRole.SORTING_OFFICE, List.of(unit)).recipients().stream()
                .map(recipient -> recipient.addressee().email())
                .toList();
    }

    private static Addressee person(String id, String unit, String email) {
        return new Addressee(id, unit, "联络员" + id, email);
    }
}
