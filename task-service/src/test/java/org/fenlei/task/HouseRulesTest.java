package org.fenlei.task;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.fenlei.kit.test.rules.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final String SERVICE = "org.fenlei.task";

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(SERVICE);
    }

    @Test
    void hasNoCirclesBetweenFeatures() {
        HouseRules.featuresAreFreeOfCycles(SERVICE)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(SERVICE));
    }
}
