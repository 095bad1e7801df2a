package org.fenlei.kit.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that the rules do not allow. Becomes a problem document; nothing of the request is kept. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RefusalCode code;
    private final @Nullable String detail;
    private final transient List<FieldError> errors;

    /** A refusal that its title explains. */
    public Refusal(RefusalCode code) {
        this(code, null, List.of());
    }

    /** A refusal with a sentence on this very case. */
    public Refusal(RefusalCode code, @Nullable String detail) {
        this(code, detail, List.of());
    }

    /** A refusal that names every field that is wrong. */
    public Refusal(RefusalCode code, List<FieldError> errors) {
        this(code, null, errors);
    }

    /** A refusal with both. */
    public Refusal(RefusalCode code, @Nullable String detail, List<FieldError> errors) {
        super(code.name() + (detail == null ? "" : ": " + detail) + (errors.isEmpty() ? "" : " " + errors));
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    public RefusalCode code() {
        return code;
    }

    public @Nullable String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
