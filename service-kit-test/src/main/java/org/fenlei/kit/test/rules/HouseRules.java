package org.fenlei.kit.test.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/**
 * Keeps a service to the rules of the house. In a plain unit test of the service:
 *
 * <pre>{@code HouseRules.check("org.fenlei.ledger");}</pre>
 */
public final class HouseRules {
    private HouseRules() {}

    /** Checks all rules on the main classes below this package; fails with everything that breaks one. */
    public static void check(String service) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(service);
        all(service).values().forEach(rule -> rule.check(classes));
    }

    /** The rules by name. None of them passes on nothing. */
    public static Map<String, ArchRule> all(String service) {
        return Map.ofEntries(
                Map.entry("domain is pure", DependencyRules.domainIsPure(service)),
                Map.entry("services do not know each other", DependencyRules.knowsOnlyItsOwn(service)),
                Map.entry("no reactive types in business code", DependencyRules.blocking(service)),
                Map.entry("resources leave rows to others", DependencyRules.resourcesLeaveRowsToOthers(service)),
                Map.entry("event handlers only write rows", DependencyRules.eventHandlersOnlyWriteRows(service)),
                Map.entry("emitted events are frozen", EventRules.emitsOnlyFrozenEvents(service)),
                Map.entry("the clock is injected", ClockRule.clockIsInjected(service)),
                Map.entry("writes are guarded", EndpointRules.writesAreGuarded()),
                Map.entry("reads change nothing", EndpointRules.readsAreNotWrites()),
                Map.entry("endpoints say who may call", EndpointRules.sayWhoMayCall()),
                Map.entry("endpoints are public", EndpointRules.arePublic()),
                Map.entry("endpoints say what they produce", EndpointRules.sayWhatTheyProduce()),
                Map.entry("names are the field's own", NameRules.namesAreTheFieldsOwn(service)),
                Map.entry("nullness is declared", NameRules.nullnessIsDeclared(service)));
    }

    /** Features below this package do not depend on each other in a circle. */
    public static ArchRule featuresAreFreeOfCycles(String service) {
        return DependencyRules.featuresAreFreeOfCycles(service);
    }

    /** The annotations that make a method an endpoint that changes state. */
    static final List<String> WRITING =
            List.of("jakarta.ws.rs.POST", "jakarta.ws.rs.PUT", "jakarta.ws.rs.PATCH", "jakarta.ws.rs.DELETE");

    /** All that make a method an endpoint. */
    static final List<String> ENDPOINT = List.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.HEAD",
            "jakarta.ws.rs.OPTIONS",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE");
}
