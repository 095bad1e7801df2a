package org.fenlei.local.play.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Sends watched things up the ladder. */
public record Alerts(District district, LocalDate last) {

    private static final EnumSet<Rung> LADDER = EnumSet.range(Rung.BEFORE_7, Rung.OVERDUE_15);

    public List<Alert> of(List<Watch> watches) {
        return watches.stream().flatMap(this::of).toList();
    }

    private Stream<Alert> of(Watch watch) {
        return LADDER.stream()
                .filter(rung -> watch.firesOn(rung.on(watch.due()))
                        && !rung.on(watch.due()).isAfter(last))
                .flatMap(rung -> people(rung, watch)
                        .map(email -> new Alert(rung.on(watch.due()), rung, watch.subject(), email)));
    }

    private Stream<String> people(Rung rung, Watch watch) {
        List<String> emails =
                switch (rung.level()) {
                    case CONTACT -> district.emails(watch.units(), Person.Role.CONTACT);
                    case HEAD -> district.emails(watch.units(), Person.Role.HEAD);
                    case SORTING_OFFICE -> ofFunction("SORTING_OFFICE");
                    case GOVERNMENT_OFFICE -> ofFunction("GOVERNMENT_OFFICE");
                };
        return emails.stream();
    }

    private List<String> ofFunction(String function) {
        return district.emails(district.withFunction(function), Person.Role.CONTACT);
    }
}
