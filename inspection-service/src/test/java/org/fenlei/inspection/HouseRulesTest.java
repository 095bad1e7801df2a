package org.fenlei.inspection;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.kit.test.rules.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final String SERVICE = "org.fenlei.inspection";
    private static final String OF_LISTENERS = "event handlers only write rows";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVICE);

    /** The kit listens to units and the calendar; until a feature listens too, its rule would pass on nothing. */
    @Test
    void keepsTheRulesOfTheHouse() {
        boolean listens = classes.stream().anyMatch(each -> each.isAssignableTo(EventSubscriptions.class));

        HouseRules.all(SERVICE).forEach((name, rule) -> {
            if (listens || !name.equals(OF_LISTENERS)) {
                rule.check(classes);
            }
        });
    }

    @Test
    void hasNoCirclesBetweenFeatures() {
        HouseRules.featuresAreFreeOfCycles(SERVICE).check(classes);
    }
}
