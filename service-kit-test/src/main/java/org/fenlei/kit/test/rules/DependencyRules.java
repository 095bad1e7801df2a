package org.fenlei.kit.test.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import org.fenlei.kit.event.EventSubscriptions;

/** Who may know whom. */
final class DependencyRules {
    private DependencyRules() {}

    static ArchRule domainIsPure(String service) {
        return classes()
                .that()
                .resideInAPackage(service + "..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", service + "..domain..", "org.fenlei.kit.domain..", "org.jspecify.annotations.."))
                .because("rules are functions of values and know no framework");
    }

    static ArchRule knowsOnlyItsOwn(String service) {
        DescribedPredicate<JavaClass> ofFenlei = resideInAPackage("org.fenlei..");
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(service + "..", "org.fenlei.kit..", "org.fenlei.contracts..");
        return classes()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .onlyDependOnClassesThat(not(ofFenlei).or(allowed))
                .because("services share event-contracts and service-kit, nothing else");
    }

    static ArchRule blocking(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "io.smallrye.mutiny..", "org.reactivestreams..", "java.util.concurrent.Flow..")
                        .and(not(name("io.smallrye.mutiny.TimeoutException"))))
                .because("business code blocks on worker threads; of a blocking client it may know the time-out");
    }

    static ArchRule resourcesLeaveRowsToOthers(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .and()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "org.hibernate..",
                        "io.quarkus.hibernate..",
                        "io.agroal..",
                        "org.fenlei.kit.sql..")
                .because("a resource parses, calls one use case and renders");
    }

    static ArchRule eventHandlersOnlyWriteRows(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .and()
                .areAssignableTo(EventSubscriptions.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus.mailer..", "java.net.http..", "io.vertx..", "org.apache.kafka..", "jakarta.ws.rs..")
                .because("an event's effect is what its transaction commits; workers talk to the world");
    }

    static ArchRule featuresAreFreeOfCycles(String service) {
        return slices().matching(service + ".(*)..").should().beFreeOfCycles();
    }
}
