package org.fenlei.task.summary;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.kit.print.Pdf;
import org.fenlei.task.summary.domain.Paper;

/** Prints summaries as Word and PDF, both from the same paper. Qute escapes every word in it. */
@ApplicationScoped
class PrintSummary {

    private final Template page;
    private final LayOutSummary layOut;

    @Inject
    PrintSummary(@Location("quarterly-summary.html") Template page, LayOutSummary layOut) {
        this.page = page;
        this.layOut = layOut;
    }

    /** The file. Nothing is read any more while it is printed, so that needs no transaction. */
    SummaryFile print(String unitCode, String period, Format format) {
        Paper paper = layOut.of(unitCode, period);
        byte[] octets =
                switch (format) {
                    case PDF -> Pdf.of(page.data("paper", paper).render());
                    case DOCX -> SummaryWord.of(paper);
                };
        return new SummaryFile(
                paper.title() + format.suffix(), "summary-" + unitCode + "-" + period + format.suffix(), octets);
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
