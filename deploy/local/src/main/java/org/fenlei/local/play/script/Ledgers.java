package org.fenlei.local.play.script;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.Workdays;
import org.fenlei.local.play.script.Act.AcceptLedger;
import org.fenlei.local.play.script.Act.ReturnLedger;
import org.fenlei.local.play.script.Act.SubmitLedger;

/**
 * What becomes of the monthly ledgers that a plan demands. One in ten that come in is sent back once; of these some come
 * back in time, some late, some not at all. All others are accepted two working days later.
 */
record Ledgers(LocalDate first) {

    /** A unit's ledger of a month. */
    record Ledger(String unit, YearMonth month) implements Comparable<Ledger> {

        String key() {
            return "ledger/" + unit + "/" + month;
        }

        @Override
        public int compareTo(Ledger other) {
            return key().compareTo(other.key());
        }
    }

    List<Act> of(List<Assigned> assigned) {
        TreeSet<Ledger> ledgers = new TreeSet<>();
        assigned.stream()
                .filter(each -> each.duty().measure().equals("LEDGER_SUBMITTED"))
                .forEach(each -> demanded(each).forEach(ledgers::add));
        return ledgers.stream().flatMap(ledger -> of(ledger).stream()).toList();
    }

    private static Stream<Ledger> demanded(Assigned assigned) {
        YearMonth from = YearMonth.from(assigned.window().from());
        YearMonth to = YearMonth.from(assigned.window().to());
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .flatMap(month -> assigned.units().stream().map(unit -> new Ledger(unit, month)));
    }

    private List<Act> of(Ledger ledger) {
        LocalDate begins =
                ledger.month().atDay(1).isBefore(first) ? first : ledger.month().atDay(1);
        Optional<LocalDate> day = Manner.of(ledger.key()).day(ledger.month().atEndOfMonth(), begins);
        return day.map(when -> from(ledger, when)).orElse(List.of());
    }

    private static List<Act> from(Ledger ledger, LocalDate day) {
        List<Act> acts = new ArrayList<>();
        acts.add(new SubmitLedger(day, ledger.unit(), ledger.month(), false));
        LocalDate judged = Workdays.after(day, 2);
        if (Manner.roll("return/" + ledger.key(), 10) > 0) {
            acts.add(new AcceptLedger(judged, ledger.unit(), ledger.month()));
            return acts;
        }
        LocalDate resubmitBy = Workdays.after(judged, 4);
        acts.add(new ReturnLedger(judged, ledger.unit(), ledger.month(), resubmitBy));
        again(ledger, judged, resubmitBy).ifPresent(when -> {
            acts.add(new SubmitLedger(when, ledger.unit(), ledger.month(), true));
            acts.add(new AcceptLedger(Workdays.after(when, 2), ledger.unit(), ledger.month()));
        });
        return acts;
    }

    private static Optional<LocalDate> again(Ledger ledger, LocalDate returned, LocalDate resubmitBy) {
        return switch (Manner.roll("again/" + ledger.key(), 4)) {
            case 0 -> Optional.of(Workdays.after(returned, 1));
            case 1 -> Optional.of(Workdays.after(returned, 3));
            case 2 -> Optional.of(Workdays.after(resubmitBy, 4));
            default -> Optional.empty();
        };
    }
}
