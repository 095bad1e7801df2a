package org.fenlei.task.obligation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Apportionment.GivenShare;
import org.fenlei.task.domain.Apportionment.Method;
import org.jspecify.annotations.Nullable;

/** What makes a total one that can be divided among its units as it is said; every fault is named by its field. */
public final class ApportionmentRules {
    private static final String FIELD = "/apportionment";
    private static final String SHARES = FIELD + "/shares";

    private final Total total;
    private final Apportionment apportionment;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * What is divided.
     *
     * @param amount the total, in each window
     * @param per what the amount is multiplied by
     * @param units codes of those that answer for it
     */
    public record Total(
            ObligationKind kind,
            @Nullable BigDecimal amount,
            @Nullable String per,
            FanOut fanOut,
            Collection<String> units) {}

    private ApportionmentRules(Total total, Apportionment apportionment) {
        this.total = total;
        this.apportionment = apportionment;
    }

    /** What is wrong; empty if nothing is. */
    public static List<FieldError> errors(Total total, Apportionment apportionment) {
        var rules = new ApportionmentRules(total, apportionment);
        rules.total();
        rules.method();
        return rules.errors;
    }

    private void total() {
        if (total.kind() != ObligationKind.TARGET && total.kind() != ObligationKind.RECURRING) {
            wrong(FIELD, "NOT_FOR_THIS_KIND", total.kind().zh());
        } else if (total.amount() == null && total.kind() == ObligationKind.RECURRING) {
            wrong("/minimum", "REQUIRED", "没有总数可分解。 No total to divide.");
        }
        if (total.fanOut() != FanOut.JOINTLY) {
            wrong(FIELD, "ONLY_OF_A_TOTAL", FanOut.JOINTLY.zh());
        }
        if (total.per() != null) {
            wrong(FIELD, "NOT_WITH_PER", total.per());
        }
    }

    private void method() {
        boolean byDenominator = apportionment.method() == Method.BY_DENOMINATOR;
        if (byDenominator && apportionment.denominator() == null) {
            wrong(FIELD + "/denominator", "REQUIRED", Method.BY_DENOMINATOR.zh());
        }
        if (!byDenominator && apportionment.denominator() != null) {
            wrong(
                    FIELD + "/denominator",
                    "ONLY_BY_DENOMINATOR",
                    apportionment.method().zh());
        }
        if (apportionment.method() == Method.GIVEN) {
            given();
        } else if (!apportionment.shares().isEmpty()) {
            wrong(SHARES, "ONLY_GIVEN", apportionment.method().zh());
        }
    }

    private void given() {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < apportionment.shares().size(); at++) {
            GivenShare share = apportionment.shares().get(at);
            if (!total.units().contains(share.unitCode())) {
                wrong(SHARES + "/" + at + "/unitCode", "NOT_RESPONSIBLE", share.unitCode());
            } else if (!seen.add(share.unitCode())) {
                wrong(SHARES + "/" + at + "/unitCode", "DUPLICATE", share.unitCode());
            }
            if (share.amount().signum() < 0) {
                wrong(SHARES + "/" + at + "/amount", "NEGATIVE", share.amount().toPlainString());
            }
        }
        BigDecimal sum = apportionment.given();
        if (total.amount() != null && sum.compareTo(total.amount()) != 0) {
            wrong(
                    SHARES,
                    "SUM_DIFFERS",
                    sum.toPlainString() + " ≠ " + total.amount().toPlainString());
        }
    }

    private void wrong(String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }
}
