package org.fenlei.kit.access;

/** Names of the roles for {@code @RolesAllowed}. */
public final class Roles {
    public static final String DISTRICT_ADMIN = "district-admin";
    public static final String UNIT_HEAD = "unit-head";
    public static final String UNIT_REPORTER = "unit-reporter";
    public static final String INSPECTOR = "inspector";
    public static final String AUDITOR = "auditor";
    public static final String SYSTEM = "system";
    public static final String DEVICE = "device";

    private Roles() {}
}
