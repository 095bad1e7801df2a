package org.fenlei.inspection.site.domain;

import java.time.Instant;
import java.util.UUID;
import org.fenlei.inspection.domain.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * A place that is inspected.
 *
 * @param code unique in the district, never changes
 * @param unitCode the unit that is responsible for it
 * @param households null where unknown
 * @param newlyBuilt whether it came into use in the current year
 * @param certificate null while it is not certified
 * @param version counts every change
 */
public record Site(
        UUID id,
        String code,
        String name,
        SiteKind kind,
        String unitCode,
        @Nullable Long households,
        boolean newlyBuilt,
        @Nullable Certificate certificate,
        long version,
        Instant changedAt) {

    public boolean certified() {
        return certificate != null;
    }

    /** The site with other particulars; the same site where nothing differs. */
    public Site with(Particulars changed, Instant now) {
        Particulars present = new Particulars(name, unitCode, households, newlyBuilt);
        return present.equals(changed)
                ? this
                : new Site(
                        id,
                        code,
                        changed.name(),
                        kind,
                        changed.unitCode(),
                        changed.households(),
                        changed.newlyBuilt(),
                        certificate,
                        version + 1,
                        now);
    }

    public Site certifiedBy(Certificate given, Instant now) {
        return new Site(id, code, name, kind, unitCode, households, newlyBuilt, given, version + 1, now);
    }

    public Site withoutCertificate(Instant now) {
        return new Site(id, code, name, kind, unitCode, households, newlyBuilt, null, version + 1, now);
    }

    /** What may change of a site without an inspection. */
    public record Particulars(
            String name, String unitCode, @Nullable Long households, boolean newlyBuilt) {}
}
