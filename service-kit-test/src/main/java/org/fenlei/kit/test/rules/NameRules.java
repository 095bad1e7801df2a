package org.fenlei.kit.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** How things are called and declared. */
final class NameRules {
    private NameRules() {}

    static ArchRule namesAreTheFieldsOwn(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper|DTO|Dto)")
                .orShould()
                .haveNameMatching(".*\\.Abstract[A-Z].*");
    }

    static ArchRule nullnessIsDeclared(String service) {
        return classes()
                .that()
                .resideInAPackage(service + "..")
                .should(new ArchCondition<>("reside in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " has no package-info.java with @NullMarked"));
                    }
                });
    }
}
