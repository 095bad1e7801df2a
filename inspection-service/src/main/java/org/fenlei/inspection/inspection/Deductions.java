package org.fenlei.inspection.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenlei.inspection.domain.Deduction;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.fenlei.inspection.domain.Severity;
import org.fenlei.inspection.inspection.InspectionRequest.DeductionRequest;
import org.jspecify.annotations.Nullable;

/** Reads the deductions that somebody states. */
final class Deductions {

    private static final int MOST = 500;
    private static final int LONGEST_FINDING = 1000;

    private Deductions() {}

    static List<Deduction> read(@Nullable List<@Nullable DeductionRequest> given, Faults faults) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST) {
            faults.add("/deductions", Issue.TOO_MANY, MOST);
            return List.of();
        }
        List<Deduction> deductions = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            deductions.add(read("/deductions/" + i, given.get(i), faults));
        }
        return deductions;
    }

    private static Deduction read(String pointer, @Nullable DeductionRequest given, Faults faults) {
        DeductionRequest deduction = given == null ? new DeductionRequest(null, null, null, null) : given;
        String item = faults.text(pointer + "/itemCode", deduction.itemCode(), 100);
        BigDecimal points = faults.points(pointer + "/points", deduction.points(), BigDecimal.ZERO);
        Optional<String> finding = faults.optionalText(pointer + "/finding", deduction.finding(), LONGEST_FINDING);
        if (finding.isEmpty()
                && deduction.points() != null
                && deduction.points().signum() == 0) {
            faults.add(pointer + "/finding", Issue.FINDING_REQUIRED);
        }
        if (finding.isEmpty() && deduction.severity() != null) {
            faults.add(pointer + "/severity", Issue.SEVERITY_WITHOUT_FINDING);
        }
        @Nullable Severity severity = finding.isEmpty() ? null : severity(pointer, deduction.severity(), faults);
        return new Deduction(item, points, finding.orElse(null), severity);
    }

    private static Severity severity(String pointer, @Nullable String text, Faults faults) {
        return text == null
                ? Severity.NORMAL
                : faults.oneOf(Severity.class, pointer + "/severity", text).orElse(Severity.NORMAL);
    }
}
