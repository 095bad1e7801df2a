package org.fenlei.notification;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.fenlei.kit.test.rules.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final String SERVICE = "org.fenlei.notification";

    @Test
    void keepsToTheRulesOfTheHouse() {
        HouseRules.check(SERVICE);
    }

    @Test
    void hasNoFeaturesThatDependOnEachOtherInACircle() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(SERVICE);

        HouseRules.featuresAreFreeOfCycles(SERVICE).check(classes);
    }
}
