package org.fenlei.notification.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Keeps alerts of a unit or of one subject back: for a reason, and until a day. */
@ApplicationScoped
class GiveSilence {
    private static final int LONGEST_REASON = 500;
    private static final String ONE_OF = "unitCode 或 subjectId 二选一。 Either of the two.";

    private final Silences silences;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    GiveSilence(Silences silences, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.silences = silences;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    SilenceRow give(SilenceRequest request) {
        @Nullable String unit = blankToNull(request.unitCode());
        @Nullable String subject = blankToNull(request.subjectId());
        @Nullable String reason = blankToNull(request.reason());
        @Nullable LocalDate until = request.until();
        List<FieldError> errors = errors(unit, subject, reason, until);
        if (!errors.isEmpty() || reason == null || until == null) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        List<String> scope = scope(unit, subject);
        SilenceRow row =
                new SilenceRow(Ids.next(), unit, subject, reason, until, caller.displayName(), clock.instant());
        silences.add(row, scope);
        silences.hold(row, row.givenAt());
        String of = unit == null ? String.valueOf(subject) : unit;
        audit.change(
                "silence",
                row.id().toString(),
                scope.isEmpty() ? null : scope.get(0),
                null,
                Map.of("of", of, "reason", reason, "until", until.toString()));
        return row;
    }

    private List<String> scope(@Nullable String unit, @Nullable String subject) {
        if (unit != null) {
            caller.requireKnownUnit(unit);
            return List.of(unit);
        }
        return silences.unitsOfSubject(subject == null ? "" : subject).orElseThrow(NotFound::new);
    }

    private List<FieldError> errors(
            @Nullable String unit, @Nullable String subject, @Nullable String reason, @Nullable LocalDate until) {
        List<FieldError> errors = new ArrayList<>();
        if ((unit == null) == (subject == null)) {
            errors.add(new FieldError("/unitCode", "ONE_OF", ONE_OF));
            errors.add(new FieldError("/subjectId", "ONE_OF", ONE_OF));
        }
        if (reason == null || reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("/reason", "REQUIRED", "1–" + LONGEST_REASON));
        }
        if (until == null) {
            errors.add(new FieldError("/until", "REQUIRED", "2023-04-30"));
        } else if (until.isBefore(LocalDate.now(clock))) {
            errors.add(new FieldError("/until", "PAST", LocalDate.now(clock).toString()));
        }
        return errors;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
