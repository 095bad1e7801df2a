package org.fenlei.task.reading.document;

import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** How many objects of a PDF are held in memory. Five hundred pages with every paragraph tagged have half as many. */
final class PdfBudget {
    private static final int MOST_OBJECTS = 400_000;

    private long objects;

    /** @throws PlanReadingRefused if there are more than a plan needs */
    void take(int more) {
        objects += more;
        if (objects > MOST_OBJECTS) {
            throw bomb("objects of a PDF");
        }
    }

    static PlanReadingRefused bomb(String what) {
        return new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, what);
    }
}
