package org.fenlei.local.play;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fenlei.local.play.Observed.Line;
import org.fenlei.local.play.Preparation.Published;
import org.fenlei.local.play.expectation.Expectation;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Duty;
import org.fenlei.local.play.rules.Opening;
import org.fenlei.local.play.script.Act.RegisterSite;
import org.fenlei.local.play.script.Script;

/** From the published plan to the final table: a dry run, the year itself, and what came of it. */
final class Performance {

    private static final int THREADS = 6;

    private final Api api;
    private final Cast cast;
    private final Published plan;
    private final District district;
    private final PrintStream out;
    private final Differences differences;
    private final LocalDate first;
    private final LocalDate last;
    private final Observed observed;

    Performance(Api api, Cast cast, Published plan, District district, PrintStream out, Differences differences) {
        this.api = api;
        this.cast = cast;
        this.plan = plan;
        this.district = district;
        this.out = out;
        this.differences = differences;
        this.first = LocalDate.of(plan.year(), 1, 1);
        this.last = first.plusYears(1).withDayOfMonth(31);
        this.observed = new Observed(api, cast.admin(), plan.planId());
    }

    void run(List<Duty> duties) {
        List<Assigned> opened = new Opening(plan.year(), first, district).of(duties);
        Script script = Script.of(opened, district, first, last);
        Expectation expectation = Expectation.of(opened, script, district, first, last);
        Judgement judgement = new Judgement(expectation, differences);
        Stage stage = new Stage();
        api.moveClock(Preparation.at(first));
        observed.assignments(plan.obligations()).forEach(seen -> stage.put(Stage.assignment(seen.key()), seen.id()));
        judgement.dryRun(Expectation.ofNothingDone(opened, district, first, last), observed.dryRun());
        live(script, stage);
        stage.subjects().forEach(observed::name);
        judge(judgement);
    }

    private void live(Script script, Stage stage) {
        Deeds deeds = new Deeds(api, cast, stage);
        deeds.standards(script.all(RegisterSite.class).stream()
                .map(register -> register.site().kind())
                .distinct()
                .toList());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            new Year(api, script, new Performer(threads, deeds, differences), observed, out).play(first, last);
        } finally {
            threads.shutdown();
        }
    }

    private void judge(Judgement judgement) {
        judgement.duties(observed.assignments(plan.obligations()));
        List<Line> lines = observed.alerts();
        judgement.alerts(lines);
        judgement.inbox(lines, api.inbox());
        judgement.summary().print(out);
    }
}
