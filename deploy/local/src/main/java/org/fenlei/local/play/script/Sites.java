package org.fenlei.local.play.script;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Unit;
import org.fenlei.local.play.rules.Workdays;
import org.fenlei.local.play.script.Act.CloseRectification;
import org.fenlei.local.play.script.Act.Inspect;
import org.fenlei.local.play.script.Act.RegisterSite;

/**
 * How sites come to be compliant for a duty that counts them: as many as it needs, evenly over its window, the last one
 * in the manner of the duty. Every fourth passes only at a second inspection, after its rectification; two more never
 * pass, and one of them leaves its rectification undone.
 */
record Sites(District district, LocalDate first) {

    private static final int COMPLIANT = 97;
    private static final int NEARLY = 88;
    private static final int FAILING = 52;

    List<Act> of(Assigned assigned, int number) {
        LocalDate due = assigned.due();
        if (due == null
                || assigned.required() == null
                || assigned.duty().byHand()
                || !assigned.duty().measure().equals("SITE_CERTIFIED")) {
            return List.of();
        }
        int required = assigned.required().intValueExact();
        List<Unit> owners = owners(assigned);
        LocalDate from = assigned.window().from().isBefore(first)
                ? first
                : assigned.window().from();
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < required + 2; i++) {
            Unit owner = owners.get(i % owners.size());
            Site site = new Site(
                    "PLAY-%d-%03d".formatted(number, i + 1),
                    owner.name() + "第" + (i + 1) + "小区",
                    "COMPOUND",
                    owner.code());
            acts.add(new RegisterSite(Workdays.onOrAfter(from), site));
            acts.addAll(inspections(assigned, site, i, required, evenly(from, due, i, required)));
        }
        return acts;
    }

    /** Communities below the responsible units; these themselves where there are none. */
    private List<Unit> owners(Assigned assigned) {
        List<Unit> all = assigned.units().stream()
                .flatMap(unit -> district.subtree(unit).stream())
                .distinct()
                .toList();
        List<Unit> communities =
                all.stream().filter(unit -> unit.level().equals("COMMUNITY")).toList();
        return communities.isEmpty() ? all : communities;
    }

    private static LocalDate evenly(LocalDate from, LocalDate due, int i, int required) {
        long days = ChronoUnit.DAYS.between(from, due) - 30;
        return Workdays.onOrAfter(from.plusDays(14 + Math.max(0, days - 14) * i / (required + 2)));
    }

    private static List<Act> inspections(Assigned assigned, Site site, int i, int required, LocalDate day) {
        if (i >= required) {
            return unsuccessful(site, i == required, day);
        }
        if (i == required - 1) {
            LocalDate due = assigned.due() == null ? day : assigned.due();
            Optional<LocalDate> last = Manner.of(assigned.key()).day(due, day);
            return last.map(when -> List.<Act>of(new Inspect(when, site, COMPLIANT, false)))
                    .orElse(List.of());
        }
        return i % 4 == 3 ? second(site, day) : List.of(new Inspect(day, site, COMPLIANT, false));
    }

    private static List<Act> second(Site site, LocalDate day) {
        LocalDate done = Workdays.after(day, 3);
        return List.of(
                new Inspect(day, site, NEARLY, true),
                new CloseRectification(done, site),
                new Inspect(Workdays.after(done, 1), site, COMPLIANT, false));
    }

    private static List<Act> unsuccessful(Site site, boolean closedLate, LocalDate day) {
        Inspect failing = new Inspect(day, site, FAILING, true);
        return closedLate ? List.of(failing, new CloseRectification(Workdays.after(day, 22), site)) : List.of(failing);
    }
}
