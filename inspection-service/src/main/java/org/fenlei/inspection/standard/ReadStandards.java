package org.fenlei.inspection.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads standards; they are everyone's. */
@ApplicationScoped
@Transactional
class ReadStandards {

    private final Standards standards;
    private final Wording wording;

    @Inject
    ReadStandards(Standards standards, Wording wording) {
        this.standards = standards;
        this.wording = wording;
    }

    StandardView newest(String code) {
        return StandardView.of(standards.newest(code).orElseThrow(NotFound::new), wording);
    }

    StandardView version(String code, int version) {
        return StandardView.of(standards.find(code, version).orElseThrow(NotFound::new), wording);
    }

    Page<StandardView> versions(String code, PageRequest page) {
        if (standards.newest(code).isEmpty()) {
            throw new NotFound();
        }
        return standards.versions(code, page).map(each -> StandardView.of(each, wording));
    }

    Page<StandardView> list(@Nullable String siteKind, PageRequest page) {
        Faults faults = new Faults();
        @Nullable
        SiteKind kind = siteKind == null || siteKind.isBlank()
                ? null
                : faults.oneOf(SiteKind.class, "siteKind", siteKind).orElse(null);
        wording.refuseIfAny(faults);
        return standards.list(kind, page).map(each -> StandardView.of(each, wording));
    }
}
