package org.fenlei.task.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fenlei.kit.domain.Warning;

/** What becomes of the calendar links of a unit that is there no more: whoever subscribed sees nothing new in them. */
@ApplicationScoped
public class EndedLinks {

    private final CalendarLinks links;

    @Inject
    EndedLinks(CalendarLinks links) {
        this.links = links;
    }

    /** A warning with their number, if there are any. Needs a transaction. */
    public List<Warning> warnings(String unitCode) {
        long live = links.live(unitCode);
        return live == 0
                ? List.of()
                : List.of(new Warning(
                        "/unit",
                        "CALENDAR_LINKS_END",
                        "原单位有" + live + "个日历订阅链接，请通知使用者改订承接单位。 " + live
                                + " calendar links show nothing new: their users need links of the successor."));
    }
}
