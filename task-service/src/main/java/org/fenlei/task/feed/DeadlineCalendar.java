package org.fenlei.task.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.feed.domain.Deadline;
import org.fenlei.task.feed.domain.FoldedLines;

/**
 * A unit's deadlines as an iCalendar object (RFC 5545, 5546, 7986).
 *
 * @param name what the calendar is called
 * @param publisher who publishes it, as an address; a published event has to name an organizer, and nobody is to be written
 *     to
 * @param midnight when today began: what an event says of its status holds from then on
 * @param deadlines in the order of their days
 */
record DeadlineCalendar(String name, URI publisher, Instant midnight, List<Deadline> deadlines) {

    private static final String PRODUCT = "-//Fenlei//Deadlines//ZH";
    private static final Duration REFRESH = Duration.ofHours(6);
    /** In the morning, wherever the calendar program is: all-day events float. */
    private static final LocalTime ALARM = LocalTime.of(9, 0);

    DeadlineCalendar {
        deadlines = List.copyOf(deadlines);
    }

    /** The content as it is served. */
    String text() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH.toString()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        if (deadlines.isEmpty()) {
            calendar.add(universalTime());
        } else {
            calendar.add(ImmutableMethod.PUBLISH);
            deadlines.forEach(deadline -> calendar.add(event(deadline)));
        }
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(Deadline deadline) {
        Assignment assignment = deadline.assignment();
        Instant changed = assignment.updatedAt();
        VEvent event = new VEvent(false);
        event.add(new Uid(assignment.id() + "@fenlei"));
        event.add(new Sequence(Math.toIntExact(assignment.version())));
        event.add(new DtStamp(changed.isAfter(midnight) ? changed : midnight));
        event.add(new LastModified(changed));
        event.add(new DtStart<>(deadline.day()));
        event.add(new DtEnd<>(deadline.day().plusDays(1)));
        event.add(new Organizer(new ParameterList(List.of(new Cn("Fenlei 分类"))), publisher));
        event.add(new Summary(deadline.summary()));
        event.add(new Description(deadline.description()));
        event.add(new Categories(new TextList("垃圾分类", assignment.duty().kind().zh())));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(deadline.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        deadline.alarms().forEach(day -> event.add(alarm(day, deadline)));
        return event;
    }

    private static VAlarm alarm(LocalDate day, Deadline deadline) {
        Duration before = Duration.between(deadline.day().atStartOfDay(), day.atTime(ALARM));
        VAlarm alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(deadline.summary()));
        return alarm;
    }

    /** A calendar without any component is none, and one without an event publishes nothing. */
    private static VTimeZone universalTime() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        standard.add(new TzOffsetFrom(ZoneOffset.UTC));
        standard.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("Etc/UTC"));
        zone.add(standard);
        return zone;
    }
}
