package org.fenlei.kit.problem;

import org.fenlei.kit.domain.Refusal;

/** There is no such thing, or none that the caller may see; nobody can tell which. */
public class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(CommonRefusal.NOT_FOUND);
    }

    /** With a sentence that names nothing the caller did not name. */
    public NotFound(String detail) {
        super(CommonRefusal.NOT_FOUND, detail);
    }
}
