package org.fenlei.kit.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A note of a unit. */
@Entity
@Table(name = "note")
public class NoteRow {
    @Id
    UUID id;

    @Column(name = "unit_code")
    String unitCode;

    String text;

    @Version
    long version;
}
