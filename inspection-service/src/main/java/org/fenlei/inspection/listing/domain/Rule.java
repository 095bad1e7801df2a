package org.fenlei.inspection.listing.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Who is listed. Where several conditions stand, all have to hold.
 *
 * @param scoreAtLeast for a red list
 * @param scoreBelow for a black list
 * @param top the best so many, for a red list; ties at the cut are all listed
 * @param bottom the worst so many, for a black list; ties at the cut are all listed
 * @param minimumInspections fewer in the period and nobody is listed
 */
public record Rule(
        @Nullable BigDecimal scoreAtLeast,
        @Nullable BigDecimal scoreBelow,
        @Nullable Integer top,
        @Nullable Integer bottom,
        int minimumInspections) {

    /** Adds what is wrong with the rule for a list of that colour. */
    public void check(Colour colour, Faults faults) {
        boolean red = colour == Colour.RED;
        refuse(red ? scoreBelow : scoreAtLeast, red ? "/rule/scoreBelow" : "/rule/scoreAtLeast", faults);
        refuse(red ? bottom : top, red ? "/rule/bottom" : "/rule/top", faults);
        if (red ? scoreAtLeast == null && top == null : scoreBelow == null && bottom == null) {
            faults.add("/rule", Issue.RULE_EMPTY);
        }
    }

    /**
     * The listed ones by rank. A red list starts with the best score and never names one whose inspection failed,
     * whatever the score; a black list starts with the worst.
     */
    public List<Ranked> select(Colour colour, List<Candidate> candidates) {
        Comparator<Candidate> byScore = Comparator.comparing(Candidate::score);
        List<Candidate> eligible = candidates.stream()
                .filter(each -> each.inspections() >= minimumInspections)
                .filter(each -> fits(colour, each))
                .sorted((colour == Colour.RED ? byScore.reversed() : byScore)
                        .thenComparing(Candidate::subjectName)
                        .thenComparing(Candidate::subjectId))
                .toList();
        @Nullable Integer places = colour == Colour.RED ? top : bottom;
        List<Ranked> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < eligible.size(); i++) {
            if (i == 0 || eligible.get(i).score().compareTo(eligible.get(i - 1).score()) != 0) {
                rank = i + 1;
            }
            if (places != null && rank > places) {
                break;
            }
            ranked.add(new Ranked(rank, eligible.get(i), reason(eligible.get(i))));
        }
        return ranked;
    }

    private boolean fits(Colour colour, Candidate candidate) {
        if (colour == Colour.RED) {
            return !candidate.failed()
                    && (scoreAtLeast == null || candidate.score().compareTo(scoreAtLeast) >= 0);
        }
        return scoreBelow == null || candidate.score().compareTo(scoreBelow) < 0;
    }

    private String reason(Candidate candidate) {
        StringBuilder reason = new StringBuilder("检查%d次，得%s分"
                .formatted(candidate.inspections(), candidate.score().toPlainString()));
        if (scoreAtLeast != null) {
            reason.append("，不低于").append(scoreAtLeast.toPlainString()).append("分");
        }
        if (scoreBelow != null) {
            reason.append("，低于").append(scoreBelow.toPlainString()).append("分");
        }
        if (top != null) {
            reason.append("，列前").append(top).append("名");
        }
        if (bottom != null) {
            reason.append("，列后").append(bottom).append("名");
        }
        return reason.toString();
    }

    private static void refuse(@Nullable Object condition, String pointer, Faults faults) {
        if (condition != null) {
            faults.add(pointer, Issue.RULE_OF_OTHER_COLOUR);
        }
    }
}
