package org.fenlei.kit.test.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final String BAD = "org.fenlei.bad";
    private static final Map<String, ArchRule> RULES = new TreeMap<>(HouseRules.all(BAD));

    /** What each rule must find in the deliberately bad classes. */
    static Stream<Arguments> rulesAndWhatTheyFind() {
        return Stream.of(
                Arguments.of("domain is pure", "ImpureRule"),
                Arguments.of("services do not know each other", "org.fenlei.worse.Stranger"),
                Arguments.of("no reactive types in business code", "io.smallrye.mutiny.Uni"),
                Arguments.of("resources leave rows to others", "jakarta.persistence.EntityManager"),
                Arguments.of("event handlers only write rows", "java.net.http.HttpClient"),
                Arguments.of("emitted events are frozen", "org.fenlei.contracts.BulletinIssued"),
                Arguments.of("the clock is injected", "java.time.LocalDate.now()"),
                Arguments.of("writes are guarded", "BadResource.unguarded()"),
                Arguments.of("reads change nothing", "BadResource.hidden()"),
                Arguments.of("endpoints say who may call", "BadResource.unguarded()"),
                Arguments.of("endpoints are public", "BadResource.hidden()"),
                Arguments.of("endpoints say what they produce", "BadResource.unguarded()"),
                Arguments.of("names are the field's own", "LedgerManager"),
                Arguments.of("nullness is declared", "org.fenlei.bad.unmarked"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndWhatTheyFind")
    void firesOnABadClass(String name, String found) {
        JavaClasses bad = new ClassFileImporter().importPackages(BAD);

        EvaluationResult result = Objects.requireNonNull(RULES.get(name)).evaluate(bad);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(found);
    }

    @Test
    void everyRuleIsProven() {
        assertThat(rulesAndWhatTheyFind().map(each -> each.get()[0]))
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @Test
    void theKitsOwnDomainIsPure() {
        JavaClasses kit = new ClassFileImporter().importPackages("org.fenlei.kit.domain");

        DependencyRules.domainIsPure("org.fenlei.kit").check(kit);
    }
}
