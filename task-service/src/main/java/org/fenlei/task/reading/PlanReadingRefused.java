package org.fenlei.task.reading;

import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** A plan document, or an answer about its draft, that cannot be accepted. */
public final class PlanReadingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public PlanReadingRefused(ReadingRefusal code) {
        super(code);
    }

    public PlanReadingRefused(ReadingRefusal code, @Nullable String detail) {
        super(code, detail);
    }

    public PlanReadingRefused(ReadingRefusal code, FieldError field) {
        super(code, List.of(field));
    }
}
