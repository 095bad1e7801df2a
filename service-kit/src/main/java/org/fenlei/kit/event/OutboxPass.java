package org.fenlei.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** One pass of the relay over the outbox, from its head. */
final class OutboxPass {
    private final Producer<String, byte[]> producer;
    /** Keys with a row that this pass could not publish. */
    private final Set<OutboxRows.Key> heldUp = new HashSet<>();

    private @Nullable ExecutionException fault;

    OutboxPass(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** A row on its way to Kafka. */
    private record Sent(OutboxRows.Row row, Future<RecordMetadata> acknowledgement) {}

    /**
     * Publishes the rows, except those of keys that are held up.
     *
     * @param published receives the position of every row that Kafka has acknowledged, whatever becomes of the others
     * @throws ExecutionException if Kafka is at fault, and not a row
     */
    void publish(List<OutboxRows.Row> rows, List<Long> published) throws ExecutionException, InterruptedException {
        @Nullable ExecutionException ofKafka = null;
        for (Sent sent : send(rows)) {
            try {
                sent.acknowledgement().get();
                published.add(sent.row().position());
            } catch (ExecutionException e) {
                holdUp(sent.row(), e);
                ofKafka = ofTheRow(e) ? ofKafka : e;
            }
        }
        if (ofKafka != null) {
            throw ofKafka;
        }
    }

    boolean holdsSomethingUp() {
        return fault != null;
    }

    /** Throws the first thing that went wrong, if anything did. */
    void tellFault() throws ExecutionException {
        if (fault != null) {
            throw fault;
        }
    }

    private List<Sent> send(List<OutboxRows.Row> rows) throws InterruptedException {
        List<Sent> all = new ArrayList<>();
        for (OutboxRows.Row row : rows) {
            if (heldUp.contains(row.key())) {
                continue;
            }
            Sent sent = new Sent(row, producer.send(record(row)));
            all.add(sent);
            @Nullable ExecutionException refused = refusedAtOnce(sent);
            if (refused != null) {
                holdUp(row, refused);
                if (!ofTheRow(refused)) {
                    break;
                }
            }
        }
        return all;
    }

    /** The producer itself refuses what is too large for it, before the next row of the same key is sent. */
    private static @Nullable ExecutionException refusedAtOnce(Sent sent) throws InterruptedException {
        if (!sent.acknowledgement().isDone()) {
            return null;
        }
        try {
            sent.acknowledgement().get();
            return null;
        } catch (ExecutionException e) {
            return e;
        }
    }

    private void holdUp(OutboxRows.Row row, ExecutionException cause) {
        heldUp.add(row.key());
        fault = fault == null ? cause : fault;
    }

    /** Whether Kafka would take another row instead. */
    private static boolean ofTheRow(ExecutionException fault) {
        return fault.getCause() instanceof RecordTooLargeException
                || fault.getCause() instanceof RecordBatchTooLargeException
                || fault.getCause() instanceof SerializationException
                || fault.getCause() instanceof InvalidRecordException;
    }

    private static ProducerRecord<String, byte[]> record(OutboxRows.Row row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                row.topic(), row.aggregateId(), row.payload().getBytes(StandardCharsets.UTF_8));
        EventHeaders.write(record.headers(), row);
        return record;
    }
}
