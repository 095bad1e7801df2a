package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.task.Names;
import org.fenlei.task.domain.ChineseDates;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Paper;
import org.fenlei.task.summary.domain.Section;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.fenlei.task.summary.domain.Trace;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Shows summaries in the language of the request; their own words stay Chinese. */
@ApplicationScoped
class SummaryViews {

    private final TakeFigures figures;
    private final FiguresViews figuresViews;
    private final Names names;
    private final Texts texts;
    private final Clock clock;

    @Inject
    SummaryViews(TakeFigures figures, FiguresViews figuresViews, Names names, Texts texts, Clock clock) {
        this.figures = figures;
        this.figuresViews = figuresViews;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /** A summary that is stored. Needs a transaction. */
    SummaryView view(Summary summary) {
        Trace submission = summary.submission();
        Trace returned = summary.returned();
        Trace acceptance = summary.acceptance();
        Trace correction = summary.correction();
        SummaryPeriod period = summary.period();
        Frozen said = figures.of(summary);
        return new SummaryView(
                summary.unitCode(),
                said.unitName(),
                period.toString(),
                texts.pick(period.zh(), period.en()),
                Paper.title(said.unitName(), period),
                summary.status(),
                names.of(summary.status()),
                summary.version(),
                figuresViews.view(said.figures(), summary.words()),
                sections(said.sections(), summary.words()),
                at(submission),
                by(submission),
                at(returned),
                by(returned),
                returned == null ? null : returned.reason(),
                returned == null ? null : returned.resubmitBy(),
                at(acceptance),
                by(acceptance),
                at(correction),
                by(correction),
                correction == null ? null : correction.reason(),
                summary.changedAt(),
                warnings(summary, said));
    }

    /** What nobody has stored yet: the draft that the figures make. Needs a transaction. */
    SummaryView draft(String unitCode, SummaryPeriod period) {
        Frozen said = figures.of(unitCode, period, Words.NONE);
        return new SummaryView(
                unitCode,
                said.unitName(),
                period.toString(),
                texts.pick(period.zh(), period.en()),
                Paper.title(said.unitName(), period),
                SummaryStatus.DRAFT,
                names.of(SummaryStatus.DRAFT),
                0,
                figuresViews.view(said.figures(), Words.NONE),
                sections(said.sections(), Words.NONE),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                warnings(period, LocalDate.now(clock), said));
    }

    List<SummaryView.SectionView> sections(Map<Section, String> sections, Words words) {
        return Arrays.stream(Section.values())
                .map(each -> new SummaryView.SectionView(
                        each,
                        names.of(each),
                        sections.getOrDefault(each, ""),
                        words.sections().containsKey(each)))
                .toList();
    }

    private List<Warning> warnings(Summary summary, Frozen said) {
        Instant handedIn = summary.handedInAt().orElseGet(clock::instant);
        List<Warning> warnings = warnings(summary.period(), LocalDate.ofInstant(handedIn, clock.getZone()), said);
        summary.words()
                .remarksOnOthers(said.figures().obligations())
                .forEach(text -> warnings.add(new Warning(
                        "/figures",
                        "REMARK_ON_NOTHING",
                        texts.pick(
                                "这条说明所附的要求已不在计划中，不会印出：" + text,
                                "The plan has no such demand any more, so this remark is not printed: " + text))));
        return warnings;
    }

    private List<Warning> warnings(SummaryPeriod period, LocalDate handedIn, Frozen said) {
        List<Warning> warnings = new ArrayList<>();
        if (handedIn.isBefore(period.last())) {
            warnings.add(new Warning(
                    "/period",
                    "BEFORE_PERIOD_END",
                    texts.pick(
                            period.zh() + "到" + ChineseDates.of(period.last()) + "才结束，数据可能不完整",
                            "The period runs until " + period.last() + ": the figures may be incomplete")));
        }
        if (said.figures().planTitle() == null) {
            warnings.add(new Warning(
                    "/figures",
                    "NO_PLAN_IN_FORCE",
                    texts.pick("本区该年度没有已发布的计划", "No plan is in force for the district and the year")));
        }
        return warnings;
    }

    private static @Nullable Instant at(@Nullable Trace trace) {
        return trace == null ? null : trace.at();
    }

    private static @Nullable String by(@Nullable Trace trace) {
        return trace == null ? null : trace.by();
    }
}
