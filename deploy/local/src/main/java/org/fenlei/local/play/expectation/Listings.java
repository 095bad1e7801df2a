package org.fenlei.local.play.expectation;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Person;
import org.fenlei.local.play.rules.Rung;
import org.fenlei.local.play.script.Act.Inspect;
import org.fenlei.local.play.script.Act.PublishList;
import org.fenlei.local.play.script.Script;
import org.fenlei.local.play.script.Site;

/** Who is told that one of his sites stands on a published list. */
final class Listings {

    /** What the rules of the lists say. */
    static final int RED_FROM = 90;

    static final int BLACK_BELOW = 60;

    private final Script script;
    private final District district;

    Listings(Script script, District district) {
        this.script = script;
        this.district = district;
    }

    Stream<Alert> alerts() {
        return script.all(PublishList.class).stream().flatMap(this::of);
    }

    /** The last inspection before the publication counts of those that a site had in the month. */
    private Stream<Alert> of(PublishList list) {
        Map<Site, Integer> scores = new LinkedHashMap<>();
        script.all(Inspect.class).stream()
                .filter(inspection -> YearMonth.from(inspection.day()).equals(list.month())
                        && !inspection.day().isAfter(list.day()))
                .forEach(inspection -> scores.put(inspection.site(), inspection.score()));
        return scores.entrySet().stream()
                .filter(site -> list.red() ? site.getValue() >= RED_FROM : site.getValue() < BLACK_BELOW)
                .flatMap(site -> alerts(list, site.getKey()));
    }

    private Stream<Alert> alerts(PublishList list, Site site) {
        String subject = subject(list.red(), list.month(), site.code());
        return district.emails(List.of(site.unit()), Person.Role.CONTACT).stream()
                .map(email -> new Alert(list.day(), Rung.LISTED, subject, email));
    }

    static String subject(boolean red, YearMonth month, String siteCode) {
        return "listing/" + (red ? "red" : "black") + "/" + month + "/" + siteCode;
    }
}
