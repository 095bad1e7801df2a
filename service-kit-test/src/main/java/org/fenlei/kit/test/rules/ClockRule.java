package org.fenlei.kit.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** Nobody looks at a clock that tests and the local mode cannot move. */
final class ClockRule {
    private static final Set<String> READS = Set.of("now", "currentTimeMillis", "getInstance");

    private ClockRule() {}

    static ArchRule clockIsInjected(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .callCodeUnitWhere(new ReadsMachineTime())
                .because(
                        "the one java.time.Clock is injected; machine time comes from org.fenlei.kit.time.MachineTime");
    }

    private static final class ReadsMachineTime extends DescribedPredicate<JavaCall<?>> {
        ReadsMachineTime() {
            super("it reads the machine's clock");
        }

        @Override
        public boolean test(JavaCall<?> call) {
            return nowWithoutClock(call) || makesClock(call) || legacy(call);
        }

        private static boolean nowWithoutClock(JavaCall<?> call) {
            return call.getTargetOwner().getPackageName().startsWith("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
        }

        private static boolean makesClock(JavaCall<?> call) {
            boolean clock = call.getTargetOwner().isEquivalentTo(Clock.class)
                    || call.getTargetOwner().isEquivalentTo(InstantSource.class);
            return clock
                    && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
        }

        private static boolean legacy(JavaCall<?> call) {
            boolean system = call.getTargetOwner().isEquivalentTo(System.class);
            boolean calendar = call.getTargetOwner().isAssignableTo(Calendar.class);
            boolean newDate = call.getTargetOwner().isEquivalentTo(Date.class)
                    && call.getName().equals("<init>")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return (system || calendar) && READS.contains(call.getName()) || newDate;
        }
    }
}
