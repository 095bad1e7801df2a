package org.fenlei.local.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.fenlei.local.play.http.Refused;
import org.fenlei.local.play.script.Act;
import org.fenlei.local.play.script.Act.AcceptLedger;
import org.fenlei.local.play.script.Act.CloseRectification;
import org.fenlei.local.play.script.Act.Inspect;
import org.fenlei.local.play.script.Act.PublishList;
import org.fenlei.local.play.script.Act.RegisterSite;
import org.fenlei.local.play.script.Act.Report;
import org.fenlei.local.play.script.Act.ReturnLedger;
import org.fenlei.local.play.script.Act.SubmitLedger;

/** Performs a day's acts: those about one thing one after the other, the rest side by side. */
final class Performer {

    private final ExecutorService threads;
    private final Deeds deeds;
    private final Differences differences;
    private final Map<String, Long> done = new ConcurrentHashMap<>();

    Performer(ExecutorService threads, Deeds deeds, Differences differences) {
        this.threads = threads;
        this.deeds = deeds;
        this.differences = differences;
    }

    /** How many acts of each sort the system took since this was asked last. */
    Map<String, Long> takeDone() {
        Map<String, Long> taken = new TreeMap<>(done);
        done.clear();
        return taken;
    }

    void perform(List<Act> acts) {
        Map<String, List<Act>> byThing = new LinkedHashMap<>();
        acts.forEach(act ->
                byThing.computeIfAbsent(act.about(), key -> new ArrayList<>()).add(act));
        List<Callable<Void>> work = new ArrayList<>();
        byThing.values()
                .forEach(queue -> work.add(() -> {
                    queue.forEach(this::attempt);
                    return null;
                }));
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void attempt(Act act) {
        try {
            if (act instanceof Report report) {
                deeds.report(report);
            } else if (act instanceof SubmitLedger ledger) {
                deeds.submit(ledger);
            } else if (act instanceof ReturnLedger ledger) {
                deeds.sendBack(ledger);
            } else if (act instanceof AcceptLedger ledger) {
                deeds.accept(ledger);
            } else if (act instanceof RegisterSite site) {
                deeds.register(site);
            } else if (act instanceof Inspect inspection) {
                deeds.inspect(inspection);
            } else if (act instanceof CloseRectification closing) {
                deeds.close(closing);
            } else if (act instanceof PublishList list) {
                deeds.publish(list);
            }
            done.merge(act.label(), 1L, Long::sum);
        } catch (Refused | IllegalStateException e) {
            differences.add("act refused", act.day() + " " + act.about() + ": " + e.getMessage());
        }
    }
}
