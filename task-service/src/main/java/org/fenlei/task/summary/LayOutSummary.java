package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.fenlei.task.summary.domain.Paper;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.Words;

/** Lays a summary out on paper: what was handed in, or the draft as it stands today. */
@ApplicationScoped
@Transactional
class LayOutSummary {

    private final Summaries summaries;
    private final SummaryDesk desk;
    private final TakeFigures figures;
    private final Clock clock;

    @Inject
    LayOutSummary(Summaries summaries, SummaryDesk desk, TakeFigures figures, Clock clock) {
        this.summaries = summaries;
        this.desk = desk;
        this.figures = figures;
        this.clock = clock;
    }

    Paper of(String unitCode, String period) {
        SummaryPeriod asked = desk.requireBegun(unitCode, period);
        return summaries
                .find(unitCode, asked)
                .map(this::stored)
                .orElseGet(() -> Paper.of(asked, figures.of(unitCode, asked, Words.NONE), Words.NONE, null));
    }

    private Paper stored(Summary summary) {
        LocalDate signed = summary.handedInAt()
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .orElse(null);
        return Paper.of(summary.period(), figures.of(summary), summary.words(), signed);
    }
}
