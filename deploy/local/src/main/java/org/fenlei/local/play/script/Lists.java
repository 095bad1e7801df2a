package org.fenlei.local.play.script;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Unit;
import org.fenlei.local.play.rules.Workdays;
import org.fenlei.local.play.script.Act.Inspect;
import org.fenlei.local.play.script.Act.PublishList;
import org.fenlei.local.play.script.Act.RegisterSite;

/**
 * A red and a black list for each month, in the manner of the month; the black one follows a working day later. Two sites
 * that are inspected every month, a good one and a bad one, keep them from being empty.
 */
record Lists(District district, LocalDate first) {

    private static final int GOOD = 93;
    private static final int BAD = 55;
    private static final int INSPECTED_ON = 5;

    List<Act> of(int year) {
        List<Unit> communities = district.units().stream()
                .filter(unit -> unit.level().equals("COMMUNITY"))
                .toList();
        String unit =
                communities.isEmpty() ? district.root() : communities.get(0).code();
        Site good = new Site("PLAY-GOOD", "常年优良小区", "COMPOUND", unit);
        Site bad = new Site("PLAY-BAD", "长期整改小区", "COMPOUND", unit);
        LocalDate registered = Workdays.onOrAfter(first);
        List<Act> acts = new ArrayList<>();
        acts.add(new RegisterSite(registered, good));
        acts.add(new RegisterSite(registered, bad));
        for (int month = 1; month <= 12; month++) {
            YearMonth period = YearMonth.of(year, month);
            LocalDate day = Workdays.after(period.atDay(1).minusDays(1), INSPECTED_ON);
            acts.add(new Inspect(day, good, GOOD, false));
            acts.add(new Inspect(day, bad, BAD, false));
            acts.addAll(published(period, day.plusDays(1)));
        }
        return acts;
    }

    private static List<Act> published(YearMonth period, LocalDate earliest) {
        return Manner.of("lists/" + period)
                .day(period.atEndOfMonth(), earliest)
                .map(day -> List.<Act>of(
                        new PublishList(day, true, period), new PublishList(Workdays.after(day, 1), false, period)))
                .orElse(List.of());
    }
}
