package org.fenlei.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The registry of all events. */
public final class Contracts {

    private static final List<Class<? extends Event>> PAYLOADS = List.of(
            UnitRegistered.class,
            UnitChanged.class,
            CalendarChanged.class,
            PlanPublished.class,
            PlanSuperseded.class,
            PlanClosed.class,
            AssignmentOpened.class,
            AssignmentProgressed.class,
            AssignmentFulfilled.class,
            AssignmentReopened.class,
            AssignmentExtensionRequested.class,
            AssignmentExtensionRefused.class,
            AssignmentExtensionClosed.class,
            AssignmentRescheduled.class,
            AssignmentRevised.class,
            AssignmentWaived.class,
            AssignmentCancelled.class,
            QuarterlySummarySubmitted.class,
            QuarterlySummaryReturned.class,
            LedgerSubmitted.class,
            LedgerReturned.class,
            LedgerAccepted.class,
            LedgerCorrected.class,
            CollectionPointConnected.class,
            SiteRegistered.class,
            SiteChanged.class,
            SiteCertified.class,
            SiteCertificationWithdrawn.class,
            InspectionCompleted.class,
            InspectionCorrected.class,
            RectificationOrdered.class,
            RectificationExtended.class,
            RectificationClosed.class,
            ListEditionPublished.class,
            ListEntryWithdrawn.class,
            ListEditionExpired.class,
            AssessmentFinalised.class,
            BulletinIssued.class,
            EnforcementSummarised.class,
            AlertSent.class,
            AlertEscalated.class,
            AlertAcknowledged.class,
            AlertUndeliverable.class);

    private static final List<EventType> ALL =
            PAYLOADS.stream().map(EventType::of).toList();

    private static final Map<String, EventType> BY_TYPE = ALL.stream()
            .collect(Collectors.toMap(EventType::type, each -> each, (one, two) -> one, LinkedHashMap::new));

    private static final Set<String> COMPACTED = Set.of("fenlei.unit", "fenlei.calendar", "fenlei.site");

    private Contracts() {}

    /** All events, grouped by topic in the order of the architecture's table. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The event of that CloudEvents type, empty for a type that this version does not know. */
    public static Optional<EventType> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** What a payload is called on the wire. */
    public static EventType of(Class<? extends Event> payload) {
        return EventType.of(payload);
    }

    /** All topics that any event travels on. */
    public static Set<String> topics() {
        return ALL.stream().map(EventType::topic).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the topic keeps only the newest event of each key. */
    public static boolean compacted(String topic) {
        return COMPACTED.contains(topic);
    }
}
