package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.stream.Stream;

/** All rules in the order in which they are tried: what must not be read as a demand first, bare quantities last. */
final class Rules {
    static final List<Rule> ALL = Stream.of(
                    Exceptions.all(),
                    NameRules.all(),
                    HistoryRules.all(),
                    DueDayRules.all(),
                    PeriodRules.all(),
                    StretchRules.all(),
                    FeastRules.all(),
                    SeasonRules.all(),
                    DateRules.all(),
                    MonthRules.all(),
                    ReportRules.all(),
                    YearPartRules.all(),
                    AmountRules.onEachItem(),
                    ScopeRules.all(),
                    CoverageRules.all(),
                    StateRules.all(),
                    ShareRules.all(),
                    AmountRules.all(),
                    ListRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
