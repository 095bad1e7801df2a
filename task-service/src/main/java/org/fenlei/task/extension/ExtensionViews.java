package org.fenlei.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.kit.page.Page;
import org.fenlei.task.Names;
import org.fenlei.task.extension.domain.Extension;
import org.jspecify.annotations.Nullable;

/** Shows extensions. */
@ApplicationScoped
class ExtensionViews {

    private final Names names;

    @Inject
    ExtensionViews(Names names) {
        this.names = names;
    }

    /** The view of one. Needs a transaction. */
    ExtensionView of(Filed filed) {
        return view(filed, names.ofUnits(List.of(filed.extension().unitCode())));
    }

    /** The views of a page. Needs a transaction. */
    Page<ExtensionView> of(Page<Filed> page) {
        Set<String> units =
                page.items().stream().map(filed -> filed.extension().unitCode()).collect(Collectors.toSet());
        Map<String, String> unitNames = names.ofUnits(units);
        return page.map(filed -> view(filed, unitNames));
    }

    private ExtensionView view(Filed filed, Map<String, String> unitNames) {
        Extension extension = filed.extension();
        Extension.Request request = extension.request();
        return new ExtensionView(
                extension.id(),
                extension.assignmentId(),
                extension.planId(),
                filed.taskNumber(),
                filed.title(),
                extension.unitCode(),
                unitNames.getOrDefault(extension.unitCode(), extension.unitCode()),
                extension.previousDueDate(),
                request.dueDate(),
                request.reason(),
                filed.evidence(),
                request.by().name(),
                request.at(),
                extension.status(),
                names.of(extension.status()),
                decision(extension.decision()),
                extension.warnings(),
                extension.version(),
                extension.updatedAt());
    }

    private static ExtensionView.@Nullable Decision decision(Extension.@Nullable Decision decision) {
        return decision == null
                ? null
                : new ExtensionView.Decision(
                        decision.dueDate(), decision.reason(), decision.by().name(), decision.at());
    }
}
