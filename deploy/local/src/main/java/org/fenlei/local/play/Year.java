package org.fenlei.local.play;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.script.Act;
import org.fenlei.local.play.script.Act.PublishList;
import org.fenlei.local.play.script.Script;

/** Lives through the script day by day: the clock moves, the morning's mails go out, then people act. */
final class Year {

    private final Api api;
    private final Script script;
    private final Performer performer;
    private final Observed observed;
    private final PrintStream out;
    private long mailsBefore;

    Year(Api api, Script script, Performer performer, Observed observed, PrintStream out) {
        this.api = api;
        this.script = script;
        this.performer = performer;
        this.observed = observed;
        this.out = out;
    }

    void play(LocalDate first, LocalDate last) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.isAfter(first)) {
                api.moveClock(Preparation.at(day));
            }
            act(day);
            if (day.equals(last) || day.plusDays(1).getDayOfMonth() == 1) {
                api.moveClock(Preparation.at(day));
                out.println(month(YearMonth.from(day)));
            }
        }
        api.moveClock(Preparation.at(last).plusHours(1));
    }

    /** Lists are drawn up after the day's inspections. */
    private void act(LocalDate day) {
        List<Act> acts = script.on(day);
        performer.perform(
                acts.stream().filter(act -> !(act instanceof PublishList)).toList());
        performer.perform(acts.stream().filter(PublishList.class::isInstance).toList());
    }

    /** What the system took and sent in the month, and how the plan's duties stand at its end. */
    private String month(YearMonth month) {
        Map<String, Long> counts = performer.takeDone();
        long mails = api.inboxSize();
        counts.put("mails", mails - mailsBefore);
        mailsBefore = mails;
        return month
                + counts.entrySet().stream()
                        .map(entry -> "  " + entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining())
                + System.lineSeparator() + "         " + observed.standing();
    }
}
