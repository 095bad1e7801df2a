package org.fenlei.kit.event;

import java.time.Instant;

/**
 * The envelope of an event (CloudEvents 1.0).
 *
 * @param id the same on every delivery
 * @param type for example {@code fenlei.ledger.submitted.v1}
 * @param subject id of the aggregate
 * @param time when it happened
 * @param source the service it comes from
 */
public record EventMeta(String id, String type, String subject, Instant time, String source) {}
