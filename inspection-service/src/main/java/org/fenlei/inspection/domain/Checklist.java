package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenlei.kit.domain.Decimals;

/**
 * Items worth 100 points together.
 *
 * @param certifyAt a score from here on certifies
 * @param failBelow a score below fails
 */
public record Checklist(BigDecimal certifyAt, BigDecimal failBelow, List<ChecklistItem> items) {

    public Checklist {
        certifyAt = Decimals.plain(certifyAt);
        failBelow = Decimals.plain(failBelow);
        items = List.copyOf(items);
    }

    /** What is wrong with the checklist as a whole; each item was looked at before. */
    public List<Fault> check() {
        Faults faults = new Faults();
        if (items.isEmpty()) {
            faults.add("/items", Issue.REQUIRED);
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String code = items.get(i).code();
            if (!codes.add(code)) {
                faults.add("/items/" + i + "/code", Issue.CODE_REPEATED, code);
            }
        }
        BigDecimal sum = Points.sum(items.stream().map(ChecklistItem::points).toList());
        if (!items.isEmpty() && sum.compareTo(Points.HUNDRED) != 0) {
            faults.add("/items", Issue.POINTS_NOT_HUNDRED, sum.toPlainString());
        }
        if (failBelow.compareTo(certifyAt) > 0) {
            faults.add("/certifyAt", Issue.FAIL_BELOW_ABOVE_CERTIFY_AT);
            faults.add("/failBelow", Issue.FAIL_BELOW_ABOVE_CERTIFY_AT);
        }
        return faults.all();
    }

    /** What is wrong with deductions from this checklist; an item may be named several times, up to its points. */
    public List<Fault> check(List<Deduction> deductions) {
        Faults faults = new Faults();
        Map<String, BigDecimal> taken = new LinkedHashMap<>();
        for (int i = 0; i < deductions.size(); i++) {
            Deduction deduction = deductions.get(i);
            Optional<ChecklistItem> item = item(deduction.itemCode());
            if (item.isEmpty()) {
                faults.add("/deductions/" + i + "/itemCode", Issue.ITEM_UNKNOWN, deduction.itemCode());
                continue;
            }
            BigDecimal sum = taken.merge(deduction.itemCode(), deduction.points(), BigDecimal::add);
            BigDecimal worth = item.get().points();
            if (sum.compareTo(worth) > 0) {
                faults.add(
                        "/deductions/" + i + "/points",
                        Issue.MORE_THAN_ITEM,
                        Decimals.plain(sum).toPlainString(),
                        worth.toPlainString());
            }
        }
        return faults.all();
    }

    /**
     * The score is 100 less all deductions. A decisive item that anything was taken off fails the inspection whatever
     * the score.
     */
    public Judgement judge(List<Deduction> deductions) {
        BigDecimal score = Points.HUNDRED.subtract(
                Points.sum(deductions.stream().map(Deduction::points).toList()));
        List<String> failed = new ArrayList<>();
        for (ChecklistItem item : items) {
            if (item.decisive() && isTakenOff(item, deductions)) {
                failed.add(item.code());
            }
        }
        return new Judgement(score, outcome(score, failed), failed);
    }

    public Optional<ChecklistItem> item(String code) {
        return items.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private Outcome outcome(BigDecimal score, List<String> failedDecisiveItems) {
        if (!failedDecisiveItems.isEmpty() || score.compareTo(failBelow) < 0) {
            return Outcome.FAILED;
        }
        return score.compareTo(certifyAt) >= 0 ? Outcome.CERTIFIED : Outcome.PASSED;
    }

    private static boolean isTakenOff(ChecklistItem item, List<Deduction> deductions) {
        return deductions.stream()
                .anyMatch(each ->
                        each.itemCode().equals(item.code()) && each.points().signum() > 0);
    }
}
