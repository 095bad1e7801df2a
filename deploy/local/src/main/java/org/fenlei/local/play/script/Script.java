package org.fenlei.local.play.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.District;

/** Everything that happens in the played year, by day. */
public record Script(List<Act> acts) {

    /**
     * Writes the script of a year.
     *
     * @param assigned what the plan opens
     * @param first the first day on which anybody can act
     * @param last the day after which nothing happens any more
     */
    public static Script of(List<Assigned> assigned, District district, LocalDate first, LocalDate last) {
        List<Act> acts = new ArrayList<>();
        Reports reports = new Reports(first);
        Sites sites = new Sites(district, first);
        int number = 0;
        for (Assigned each : assigned) {
            if (each.duty().byHand()) {
                acts.addAll(reports.of(each));
            }
            acts.addAll(sites.of(each, number++));
        }
        acts.addAll(new Ledgers(first).of(assigned));
        acts.addAll(new Lists(district, first).of(first.getYear()));
        return new Script(acts.stream()
                .filter(act -> !act.day().isAfter(last))
                .sorted(Comparator.comparing(Act::day))
                .toList());
    }

    public List<Act> on(LocalDate day) {
        return acts.stream().filter(act -> act.day().equals(day)).toList();
    }

    public <T extends Act> List<T> all(Class<T> kind) {
        return acts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
