package org.fenlei.task.summary;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A summary as a file.
 *
 * @param name under which it is saved
 * @param plainName the same for programs that know ASCII only
 */
@Schema(name = "SummaryFile", type = SchemaType.STRING, format = "binary", description = "A Word or PDF file")
record SummaryFile(String name, String plainName, byte[] octets) {}
