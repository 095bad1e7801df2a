package org.fenlei.local.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * Received mails on disk: one JSON document a line, in order of arrival, on the disk before the sender hears that the
 * mail was taken. A line that a crash cut short is dropped on the next start; its sender was never told.
 *
 * <p>A mail that comes again under the same Message-ID to the same people is one mail, as in the mailboxes people have;
 * {@code deliveries} tells how often it came.
 */
final class MailStore implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel file;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> deliveries = new HashMap<>();
    private long end;

    private MailStore(FileChannel file) {
        this.file = file;
    }

    /** What a list shows of a mail. */
    record Summary(long id, String from, List<String> to, String subject, String date) {
        static Summary of(long id, JsonNode mail) {
            List<String> to = new ArrayList<>();
            mail.path("to").forEach(address -> to.add(address.asText()));
            return new Summary(
                    id,
                    mail.path("from").asText(),
                    to,
                    mail.path("subject").asText(),
                    mail.path("date").asText());
        }
    }

    /** A mail's place in the file; {@code identity} is the same for all deliveries of it. */
    private record Line(long offset, int length, String identity, Summary summary) {}

    static MailStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(
                folder.resolve("messages.jsonl"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        MailStore store = new MailStore(channel);
        store.load(Files.readAllBytes(folder.resolve("messages.jsonl")));
        return store;
    }

    private void load(byte[] content) throws IOException {
        int start = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                String line = new String(content, start, at - start, StandardCharsets.UTF_8);
                add(start, at - start, JSON.readTree(line));
                start = at + 1;
            }
        }
        end = start;
        file.truncate(end);
    }

    /** Keeps a mail; it gets the next number, unless it is one that came before. */
    synchronized void append(LongFunction<Mail> mail) throws IOException {
        Mail numbered = mail.apply(lines.size() + 1L);
        byte[] document = JSON.writeValueAsBytes(numbered);
        ByteBuffer buffer = ByteBuffer.allocate(document.length + 1);
        buffer.put(document).put((byte) '\n').flip();
        for (long at = end; buffer.hasRemaining(); ) {
            at += file.write(buffer, at);
        }
        file.force(false);
        add(end, document.length, JSON.valueToTree(numbered));
        end += document.length + 1L;
    }

    private void add(long offset, int length, JsonNode mail) {
        String messageId = mail.path("messageId").asText();
        String identity = messageId.isEmpty() ? "at " + offset : messageId + mail.path("to");
        if (deliveries.merge(identity, 1, Integer::sum) == 1) {
            lines.add(new Line(offset, length, identity, Summary.of(lines.size() + 1L, mail)));
        }
    }

    synchronized int size() {
        return lines.size();
    }

    /** The JSON document of one mail. */
    Optional<byte[]> read(int id) throws IOException {
        Line line;
        synchronized (this) {
            if (id < 1 || id > lines.size()) {
                return Optional.empty();
            }
            line = lines.get(id - 1);
        }
        return Optional.of(read(line));
    }

    /** Summaries that match, newest first, of mails numbered below {@code before}. */
    synchronized List<Summary> newest(Predicate<Summary> wanted, long before, int limit) {
        List<Summary> found = new ArrayList<>();
        int from = (int) Math.min(before - 1, lines.size());
        for (int i = from - 1; i >= 0 && found.size() < limit; i--) {
            Summary summary = lines.get(i).summary();
            if (wanted.test(summary)) {
                found.add(summary);
            }
        }
        return found;
    }

    /** Writes the mails that match as a JSON array, oldest first, of mails numbered above {@code after}. */
    void writeArray(Predicate<Summary> wanted, long after, OutputStream out) throws IOException {
        out.write('[');
        boolean first = true;
        for (Line line : snapshot(after)) {
            if (wanted.test(line.summary())) {
                if (!first) {
                    out.write(',');
                }
                out.write(read(line));
                first = false;
            }
        }
        out.write(']');
    }

    private synchronized List<Line> snapshot(long after) {
        int from = (int) Math.min(Math.max(after, 0), lines.size());
        return List.copyOf(lines.subList(from, lines.size()));
    }

    private byte[] read(Line line) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(line.length());
        for (long at = line.offset(); buffer.hasRemaining(); ) {
            at += file.read(buffer, at);
        }
        return told(buffer.array(), line.identity());
    }

    /** The stored document with one member more, which is not stored because it changes. */
    private byte[] told(byte[] document, String identity) {
        byte[] opening = ("{\"deliveries\":" + count(identity) + ",").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(opening.length + document.length - 1)
                .put(opening)
                .put(document, 1, document.length - 1)
                .array();
    }

    private synchronized int count(String identity) {
        return deliveries.getOrDefault(identity, 0);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
