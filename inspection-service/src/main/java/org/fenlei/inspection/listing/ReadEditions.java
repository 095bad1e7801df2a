package org.fenlei.inspection.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.listing.domain.Edition;
import org.fenlei.inspection.listing.domain.EditionStatus;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads list editions. */
@ApplicationScoped
@Transactional
class ReadEditions {

    private final Editions editions;
    private final EditionViews views;
    private final Wording wording;

    @Inject
    ReadEditions(Editions editions, EditionViews views, Wording wording) {
        this.editions = editions;
        this.views = views;
        this.wording = wording;
    }

    EditionView one(UUID id) {
        return views.view(editions.find(id).orElseThrow(NotFound::new));
    }

    Page<EditionView> list(EditionParams params, @Nullable String status, PageRequest page) {
        Faults faults = new Faults();
        @Nullable EditionStatus wanted = EditionParams.code(EditionStatus.class, "status", status, faults);
        wording.refuseIfAny(faults);
        return views.view(editions.list(params.conditions(wording).and("status = :status", wanted), page));
    }

    /** A published edition with the version that its tag tells. */
    record Published(PublicEditionView view, long version) {}

    Published published(UUID id) {
        Edition edition = editions.find(id)
                .filter(each -> each.status() == EditionStatus.PUBLISHED)
                .orElseThrow(NotFound::new);
        return new Published(views.publicView(edition), edition.version());
    }

    Page<PublicEditionView> published(EditionParams params, PageRequest page) {
        Conditions conditions = params.conditions(wording).and("status = :status", EditionStatus.PUBLISHED);
        return views.publicView(editions.list(conditions, page));
    }
}
