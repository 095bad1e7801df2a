package org.fenlei.kit.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.contracts.Contracts;
import org.fenlei.contracts.EventType;

/** What a service tells others. */
final class EventRules {
    private static final String FROZEN = "/schemas/frozen.sha256";

    private EventRules() {}

    /** A service makes an event only to emit it: what it hears is made by the kit. */
    static ArchRule emitsOnlyFrozenEvents(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .accessTargetWhere(new MakesUnfrozenEvent(unfrozen(frozen())))
                .because("a schema freezes when a service first emits it: its line belongs into event-contracts' "
                        + FROZEN);
    }

    private static Set<String> frozen() {
        try (InputStream lines = Objects.requireNonNull(Contracts.class.getResourceAsStream(FROZEN))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +", 2)[1])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> unfrozen(Set<String> frozen) {
        return Contracts.all().stream()
                .filter(event -> !frozen.contains(event.type()))
                .map(EventType::payload)
                .map(Class::getName)
                .collect(Collectors.toSet());
    }

    private static final class MakesUnfrozenEvent extends DescribedPredicate<JavaAccess<?>> {
        private final Set<String> unfrozen;

        MakesUnfrozenEvent(Set<String> unfrozen) {
            super("it makes an event whose schema is not frozen");
            this.unfrozen = unfrozen;
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access.getTarget().getName().equals("<init>")
                    && unfrozen.contains(access.getTargetOwner().getName());
        }
    }
}
