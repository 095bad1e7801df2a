package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fenlei.task.reading.QuestionCode;

/** 较上年提高5个百分点: how much more than before; what was before is not known, and a person is asked. */
final class Changes {
    private static final Pattern POINTS = Pattern.compile(
            "(?:同比|环比|较|比|基础上)(?:\\d{4}年)?[^，。；\\d]{0,12}(?:提高|提升|增长|增加|上升|下降|降低|减少|压降)[^，。；\\d]{0,6}\\d{1,2}(?:\\.\\d{1,2})?个?百分点(?:及?以上)?");

    private Changes() {}

    /** A step that nothing else is read of. */
    static List<Demand> of(Phrase phrase, Situation situation) {
        return points(phrase)
                .map(points -> {
                    Demand demand = Deliverables.milestone(phrase, situation, situation.due(phrase));
                    demand.doubts.add(Doubt.of(QuestionCode.QUANTITY_UNREAD, points));
                    return List.of(demand);
                })
                .orElse(List.of());
    }

    /** 达到60%且较上年提高5个百分点: beside a number that is read. */
    static void ask(Phrase phrase, List<Demand> read) {
        boolean asked = read.stream()
                .flatMap(demand -> demand.doubts.stream())
                .anyMatch(doubt -> doubt.code() == QuestionCode.QUANTITY_UNREAD);
        if (!read.isEmpty() && !asked) {
            points(phrase)
                    .ifPresent(points ->
                            read.get(read.size() - 1).doubts.add(Doubt.of(QuestionCode.QUANTITY_UNREAD, points)));
        }
    }

    private static Optional<String> points(Phrase phrase) {
        return POINTS.matcher(phrase.plain()).results().map(MatchResult::group).findFirst();
    }
}
