package org.fenlei.local.play.expectation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.Alerts;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Watch;
import org.fenlei.local.play.rules.Workdays;
import org.fenlei.local.play.script.Act.CloseRectification;
import org.fenlei.local.play.script.Act.Inspect;
import org.fenlei.local.play.script.Act.ReturnLedger;
import org.fenlei.local.play.script.Act.SubmitLedger;
import org.fenlei.local.play.script.Script;

/**
 * What the script must lead to.
 *
 * @param outcomes of every assignment
 * @param alerts every line that somebody gets
 */
public record Expectation(List<Outcome> outcomes, List<Alert> alerts, LocalDate last) {

    public static final int DAYS_TO_RECTIFY = 10;

    /**
     * Calculates it.
     *
     * @param published the day of the plan's publication
     * @param last the last played day
     */
    public static Expectation of(
            List<Assigned> opened, Script script, District district, LocalDate published, LocalDate last) {
        Outcomes count = new Outcomes(script, district);
        List<Outcome> outcomes = opened.stream().map(count::of).toList();
        List<Watch> watches = new ArrayList<>();
        outcomes.stream()
                .filter(outcome -> outcome.assigned().watched())
                .map(outcome -> outcome.watch(published))
                .forEach(watches::add);
        resubmissions(script).forEach(watches::add);
        rectifications(script).forEach(watches::add);
        List<Alert> alerts = new ArrayList<>(new Alerts(district, last).of(watches));
        new Listings(script, district).alerts().forEach(alerts::add);
        return new Expectation(outcomes, alerts, last);
    }

    /** Every line that there would be if nobody did anything. */
    public static List<Alert> ofNothingDone(
            List<Assigned> opened, District district, LocalDate published, LocalDate last) {
        List<Watch> watches = opened.stream()
                .filter(Assigned::watched)
                .map(assigned -> new Outcome(assigned, null, null).watch(published))
                .toList();
        return new Alerts(district, last).of(watches);
    }

    public Map<String, Standing> standings() {
        return outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.assigned().key(), outcome -> outcome.standing(last)));
    }

    private static Stream<Watch> resubmissions(Script script) {
        return script.all(ReturnLedger.class).stream()
                .map(back -> new Watch(
                        "resubmission/" + back.unit() + "/" + back.month(),
                        List.of(back.unit()),
                        back.resubmitBy(),
                        back.day(),
                        script.all(SubmitLedger.class).stream()
                                .filter(in -> in.again()
                                        && in.unit().equals(back.unit())
                                        && in.month().equals(back.month()))
                                .map(SubmitLedger::day)
                                .findFirst()
                                .orElse(null)));
    }

    private static Stream<Watch> rectifications(Script script) {
        return script.all(Inspect.class).stream()
                .filter(Inspect::finding)
                .map(inspection -> new Watch(
                        "rectification/" + inspection.site().code(),
                        List.of(inspection.site().unit()),
                        Workdays.after(inspection.day(), DAYS_TO_RECTIFY),
                        inspection.day(),
                        closed(script, inspection).orElse(null)));
    }

    private static Optional<LocalDate> closed(Script script, Inspect inspection) {
        return script.all(CloseRectification.class).stream()
                .filter(closing -> closing.site().equals(inspection.site()))
                .map(CloseRectification::day)
                .findFirst();
    }
}
