package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.plan.PlanFile;
import org.fenlei.task.reading.plan.PlanReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan document into a draft. The same file for the same year again changes nothing and gives the same answer,
 * until a plan from another file has taken its place: then it proposes to go back.
 */
@ApplicationScoped
class ImportPlan {

    private final PlanImports imports;
    private final Plans plans;
    private final Drafts drafts;
    private final District district;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ImportPlan(
            PlanImports imports,
            Plans plans,
            Drafts drafts,
            District district,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.drafts = drafts;
        this.district = district;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it: a new import, or the one that this file made before. */
    record Result(PlanImportRow row, boolean created) {}

    Result run(String fileName, byte[] content, @Nullable Integer year, @Nullable String districtUnit) {
        String unit = district.of(districtUnit);
        String sha256 = sha256(content);
        imports.await(sha256);
        Optional<PlanImportRow> known = imports.ofFile(sha256, unit, year);
        if (known.isPresent()) {
            return new Result(known.get(), false);
        }
        PlanFile file = new PlanFile(fileName, content, year, LocalDate.now(clock), district.directory(unit));
        PlanDraft draft = PlanReader.read(file);
        Optional<PlanImportRow> ofYear = draft.decidedYear().flatMap(of -> ofYear(sha256, unit, of));
        if (ofYear.isPresent()) {
            return new Result(ofYear.get(), false);
        }
        PlanRow plan = plan(draft, unit);
        PlanImportRow row = row(plan, fileName, content, year);
        row.sha256 = sha256;
        imports.persist(row);
        drafts.store(draft, row);
        audit.change("plan-import", row.id.toString(), unit, null, new Summary(plan.id, plan.title, fileName, sha256));
        return new Result(row, true);
    }

    /** What this file gave for a year, whoever told it: the upload, the document, or a person who was asked. */
    private Optional<PlanImportRow> ofYear(String sha256, String unit, int year) {
        return imports.ofFileAndYear(sha256, unit, year).stream()
                .filter(row -> drafts.of(row).decidedYear().isPresent())
                .findFirst();
    }

    /** What the audit keeps of an import. */
    record Summary(UUID planId, String title, String fileName, String sha256) {}

    private PlanRow plan(PlanDraft draft, String unit) {
        Instant now = clock.instant();
        PlanRow plan = new PlanRow();
        plan.id = Ids.next();
        plan.importId = Ids.next();
        plan.year = draft.year();
        plan.districtUnit = unit;
        plan.revises = plans.replacedBy(plan).orElse(null);
        plan.title = draft.title();
        plan.status = PlanStatus.DRAFT;
        plan.version = 1;
        plan.createdAt = now;
        plan.updatedAt = now;
        plans.persist(plan);
        return plan;
    }

    private PlanImportRow row(PlanRow plan, String fileName, byte[] content, @Nullable Integer year) {
        PlanImportRow row = new PlanImportRow();
        row.id = plan.importId;
        row.planId = plan.id;
        row.fileName = fileName;
        row.yearGiven = year;
        row.districtUnit = plan.districtUnit;
        row.document = content;
        row.draft = "";
        row.importedBy = Objects.requireNonNullElse(caller.subject(), "");
        row.version = 1;
        row.createdAt = plan.createdAt;
        row.updatedAt = plan.createdAt;
        return row;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
