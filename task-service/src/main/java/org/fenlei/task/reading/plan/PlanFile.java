package org.fenlei.task.reading.plan;

import java.time.LocalDate;
import org.fenlei.task.reading.units.UnitDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A plan document to be read, with what its reader must know beside it.
 *
 * @param name the file's name; only to tell a person which file is meant, the content decides the format
 * @param content the bytes, at most 20 MB
 * @param year the year given with the upload, for a document that names none; null = none given
 * @param today the local day, from which a document without any year is guessed at
 * @param units the directory that names are resolved against
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once and never compared
public record PlanFile(
        String name, byte[] content, @Nullable Integer year, LocalDate today, UnitDirectory units) {}
