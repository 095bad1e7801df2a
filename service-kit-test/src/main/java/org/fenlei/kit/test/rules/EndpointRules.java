package org.fenlei.kit.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import org.fenlei.kit.write.Write;

/** What every endpoint owes its callers. */
final class EndpointRules {
    private EndpointRules() {}

    static ArchRule writesAreGuarded() {
        return methods()
                .that(areMarked(HouseRules.WRITING))
                .should(satisfy("carry @Write", method -> carries(method, Write.class)))
                .because("a write is one transaction, honours Idempotency-Key and is audited");
    }

    static ArchRule readsAreNotWrites() {
        return methods()
                .that(areMarked(List.of("jakarta.ws.rs.GET", "jakarta.ws.rs.HEAD")))
                .should(satisfy("not carry @Write", method -> !method.isAnnotatedWith(Write.class)));
    }

    static ArchRule sayWhoMayCall() {
        return methods()
                .that(areMarked(HouseRules.ENDPOINT))
                .should(satisfy(
                        "carry @RolesAllowed or @PermitAll",
                        method -> carries(method, RolesAllowed.class) || carries(method, PermitAll.class)));
    }

    static ArchRule arePublic() {
        return methods()
                .that(areMarked(HouseRules.ENDPOINT))
                .should(satisfy("be public", method -> method.getModifiers().contains(JavaModifier.PUBLIC)))
                .because("an endpoint method that is not public answers 404 without a word");
    }

    static ArchRule sayWhatTheyProduce() {
        return methods()
                .that(areMarked(HouseRules.ENDPOINT))
                .should(satisfy(
                        "carry @Produces, or answer nothing",
                        method -> carries(method, Produces.class)
                                || method.getRawReturnType().isEquivalentTo(void.class)))
                .because("otherwise an unusual Accept header is answered with an object's toString");
    }

    private static DescribedPredicate<JavaMethod> areMarked(List<String> annotations) {
        return DescribedPredicate.describe(
                "are endpoints", method -> annotations.stream().anyMatch(method::isAnnotatedWith));
    }

    private static boolean carries(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static ArchCondition<JavaMethod> satisfy(String what, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(method, holds.test(method), method.getFullName() + " should " + what));
            }
        };
    }
}
