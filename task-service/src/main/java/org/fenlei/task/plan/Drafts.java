package org.fenlei.task.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.TaskConfig;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.reading.PlanDraft;
import org.jboss.logging.Logger;

/** Keeps a draft: as the reader made it with all answers since, and as the tasks and obligations that follow from it. */
@ApplicationScoped
class Drafts {

    private static final Logger LOG = Logger.getLogger(Drafts.class);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Tasks tasks;
    private final Obligations obligations;
    private final RollPolicy rollPolicy;

    @Inject
    Drafts(Tasks tasks, Obligations obligations, TaskConfig config) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.rollPolicy = config.rollPolicy();
    }

    /** The draft of an import. */
    PlanDraft of(PlanImportRow row) {
        try {
            return JSON.readValue(row.draft, PlanDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The draft of import " + row.id + " cannot be read", e);
        }
    }

    /** The draft of an import that only helps with another: one that this version cannot read is left out. */
    Optional<PlanDraft> readable(PlanImportRow row) {
        try {
            return Optional.of(of(row));
        } catch (IllegalStateException unreadable) {
            LOG.warnf(unreadable, "The draft of import %s is left out", row.id);
            return Optional.empty();
        }
    }

    /** The keys under which a plan's draft knows its tasks and obligations. */
    Set<String> keysOf(UUID planId) {
        Set<String> keys = new HashSet<>();
        tasks.ofPlan(planId).forEach(task -> keys.add(task.draftKey));
        obligations.ofPlan(planId).forEach(each -> keys.add(each.key()));
        return keys;
    }

    /**
     * Stores the draft in its import, and its tasks and obligations.
     *
     * @return the obligations that changed
     */
    List<Obligations.Change> store(PlanDraft draft, PlanImportRow row) {
        row.draft = text(draft);
        Map<String, UUID> taskIds = new HashMap<>();
        tasks.ofPlan(row.planId).forEach(task -> taskIds.put(task.draftKey, task.id));
        Map<String, UUID> obligationIds = new HashMap<>();
        obligations.ofPlan(row.planId).forEach(known -> obligationIds.put(known.key(), known.id()));
        DraftMapping mapping = new DraftMapping(row.planId, rollPolicy, taskIds, obligationIds);
        List<TaskRow> rows = mapping.tasks(draft);
        Set<UUID> saved = tasks.save(row.planId, rows);
        List<Obligations.Change> changes = obligations.save(row.planId, mapping.obligations(draft));
        tasks.forgetOthers(row.planId, rows);
        Set<UUID> changed =
                changes.stream().map(Obligations.Change::taskId).collect(Collectors.toCollection(HashSet::new));
        changed.removeAll(saved);
        tasks.countChange(changed);
        return changes;
    }

    private static String text(PlanDraft draft) {
        try {
            return JSON.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written", e);
        }
    }
}
