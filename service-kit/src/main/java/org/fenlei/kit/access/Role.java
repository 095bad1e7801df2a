package org.fenlei.kit.access;

/** The roles of a token. */
public enum Role {
    /** Publishes, accepts, returns, waives; sees the whole district. */
    DISTRICT_ADMIN(Roles.DISTRICT_ADMIN),
    /** What a reporter does, and asks for extensions and objects. */
    UNIT_HEAD(Roles.UNIT_HEAD),
    /** Drafts and submits for its unit and those below. */
    UNIT_REPORTER(Roles.UNIT_REPORTER),
    INSPECTOR(Roles.INSPECTOR),
    /** Reads everything. */
    AUDITOR(Roles.AUDITOR),
    /** Another system, acting within its unit. */
    SYSTEM(Roles.SYSTEM),
    /** A weighing device. */
    DEVICE(Roles.DEVICE);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The name that tokens carry. */
    public String claim() {
        return claim;
    }
}
