package org.fenlei.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.fenlei.inspection.site.domain.Site;
import org.jspecify.annotations.Nullable;

/** Reads what somebody states of a site. */
@ApplicationScoped
class SiteParticulars {

    private static final int LONGEST_NAME = 200;
    private static final long MOST_HOUSEHOLDS = 1_000_000;

    private final Units units;

    @Inject
    SiteParticulars(Units units) {
        this.units = units;
    }

    Site.Particulars read(
            @Nullable String name,
            @Nullable String unitCode,
            @Nullable Long households,
            boolean newlyBuilt,
            Faults faults) {
        String unit = unitCode == null ? "" : unitCode.strip();
        if (unit.isEmpty()) {
            faults.add("/unitCode", Issue.REQUIRED);
        } else if (!units.isKnown(unit)) {
            faults.add("/unitCode", Issue.UNIT_UNKNOWN);
        }
        if (households != null && (households < 0 || households > MOST_HOUSEHOLDS)) {
            faults.add("/households", Issue.COUNT_UNREADABLE, 0);
        }
        return new Site.Particulars(faults.text("/name", name, LONGEST_NAME), unit, households, newlyBuilt);
    }
}
