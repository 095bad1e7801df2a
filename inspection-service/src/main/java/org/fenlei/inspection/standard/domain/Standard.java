package org.fenlei.inspection.standard.domain;

import java.time.Instant;
import org.fenlei.inspection.domain.Checklist;
import org.fenlei.inspection.domain.SiteKind;

/** One version of a checklist for one kind of site; it never changes, so an inspection can be scored again for ever. */
public record Standard(
        String code, int version, String name, SiteKind siteKind, Checklist checklist, Instant createdAt) {

    /** Whether both ask the same. */
    public boolean saysTheSameAs(Standard other) {
        return name.equals(other.name) && siteKind == other.siteKind && checklist.equals(other.checklist);
    }

    public Standard asVersion(int next) {
        return new Standard(code, next, name, siteKind, checklist, createdAt);
    }
}
