package org.fenlei.task.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that was read, and its draft with questions and answers. */
@Entity
@Table(name = "plan_import")
class PlanImportRow {

    @Id
    UUID id;

    UUID planId;
    String fileName;
    String sha256;

    @Nullable
    Integer yearGiven;

    String districtUnit;

    @Basic(fetch = FetchType.LAZY)
    byte[] document;

    String draft;
    String importedBy;
    long version;
    Instant createdAt;
    Instant updatedAt;
    boolean discarded;

    /** Whether the plan was made from another one's draft: the file is that one's. */
    boolean copied;

    /** Whether a plan that was made from another file has taken the place of the plan; see {@link PlanImports#replaceAllBut}. */
    @Column(updatable = false)
    boolean replaced;

    /** Counts a change of the draft, or of the status of its plan, which its report shows. */
    void changed(Instant at) {
        updatedAt = at;
        version++;
    }

    /** Whether the draft is as the reader made it: whatever changes a draft counts its version up. */
    boolean untouched() {
        return version == 1 && !copied;
    }
}
