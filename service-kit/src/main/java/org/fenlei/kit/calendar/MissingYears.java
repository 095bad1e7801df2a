package org.fenlei.kit.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.time.BackgroundTimer;
import org.jboss.logging.Logger;

/**
 * The alarm of years that are reckoned with, this year among them, although no work calendar of them is published: a
 * metric, and a line in the log whenever they are others than before.
 *
 * <p>A year to come counts from the December before it on. The State Council publishes its arrangement in about November:
 * until then nobody can enter it, and as every December's ladder reaches into the next year, there would be an alarm all
 * year long that nobody can end. What is reckoned with such a year is marked provisional all the same.
 */
@ApplicationScoped
class MissingYears {
    private static final Logger LOG = Logger.getLogger(MissingYears.class);
    private static final long EVERY_SECONDS = 10;

    private final Calendars calendars;
    private final EntireDistrict district;
    private final Instance<YearsInUse> features;
    private final Clock clock;
    private final ScheduledExecutorService timer = BackgroundTimer.named("fenlei-missing-years");
    private volatile double count = Double.NaN;
    private volatile Set<Integer> known = Set.of();

    @Inject
    MissingYears(
            Calendars calendars,
            EntireDistrict district,
            @Any Instance<YearsInUse> features,
            Clock clock,
            MeterRegistry meters) {
        this.calendars = calendars;
        this.district = district;
        this.features = features;
        this.clock = clock;
        Gauge.builder("fenlei.calendar.missing.years", this, each -> each.count)
                .description("Years that dates are reckoned with although no work calendar of them is published")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void look() {
        try {
            Set<Integer> missing = district.call(this::missing);
            if (!missing.isEmpty() && !missing.equals(known)) {
                LOG.warnf(
                        "no work calendar is published of %s: Monday to Friday count, dates are provisional", missing);
            }
            known = missing;
            count = missing.size();
        } catch (RuntimeException e) {
            count = Double.NaN;
            LOG.warnf("missing calendar years cannot be counted now: %s", e);
        }
    }

    private Set<Integer> missing() {
        LocalDate today = LocalDate.now(clock);
        Set<Integer> years = new TreeSet<>(Set.of(today.getYear()));
        features.forEach(feature -> years.addAll(feature.years()));
        years.removeIf(year -> !canBeKnown(year, today));
        return calendars.current().provisional(years);
    }

    /** Whether the arrangement of a year is to be expected by now. */
    static boolean canBeKnown(int year, LocalDate today) {
        return !today.isBefore(LocalDate.of(year - 1, Month.DECEMBER, 1));
    }
}
