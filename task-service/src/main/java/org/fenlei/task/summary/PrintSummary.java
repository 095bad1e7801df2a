package org.fenlei.task.summary;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.fenlei.kit.print.Pdf;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Paper;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.Words;

/** Prints summaries as Word and PDF, both from the same paper. Qute escapes every word in it. */
@ApplicationScoped
class PrintSummary {

    private final Template page;
    private final Summaries summaries;
    private final SummaryDesk desk;
    private final TakeFigures figures;
    private final Clock clock;

    @Inject
    PrintSummary(
            @Location("quarterly-summary.html") Template page,
            Summaries summaries,
            SummaryDesk desk,
            TakeFigures figures,
            Clock clock) {
        this.page = page;
        this.summaries = summaries;
        this.desk = desk;
        this.figures = figures;
        this.clock = clock;
    }

    SummaryFile print(String unitCode, String period, Format format) {
        SummaryPeriod asked = desk.requireBegun(unitCode, period);
        Paper paper = summaries.find(unitCode, asked).map(this::paper).orElseGet(() -> draft(unitCode, asked));
        byte[] octets =
                switch (format) {
                    case PDF -> Pdf.of(page.data("paper", paper).render());
                    case DOCX -> SummaryWord.of(paper);
                };
        return new SummaryFile(
                paper.title() + format.suffix(), "summary-" + unitCode + "-" + asked + format.suffix(), octets);
    }

    private Paper paper(Summary summary) {
        LocalDate signed = summary.handedInAt()
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .orElse(null);
        Frozen said = figures.of(summary);
        return Paper.of(figures.unitName(summary.unitCode()), summary.period(), said, summary.words(), signed);
    }

    private Paper draft(String unitCode, SummaryPeriod period) {
        Frozen said = figures.of(unitCode, period, Words.NONE);
        return Paper.of(figures.unitName(unitCode), period, said, Words.NONE, null);
    }

    /** As what a summary can be printed. */
    enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String suffix() {
            return this == DOCX ? ".docx" : ".pdf";
        }
    }
}
