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
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * Received mails on disk: one JSON document a line, in order of arrival, on the disk before the sender hears that the
 * mail was taken. A line that a crash cut short is dropped on the next start; its sender was never told.
 */
final class MailStore implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel file;
    private final List<Line> lines = new ArrayList<>();
    private long end;

    private MailStore(FileChannel file) {
        this.file = file;
    }

    /** What a list shows of a mail. */
    record Summary(long id, String from, List<String> to, String subject, String date) {
        static Summary of(JsonNode mail) {
            List<String> to = new ArrayList<>();
            mail.path("to").forEach(address -> to.add(address.asText()));
            return new Summary(
                    mail.path("id").asLong(),
                    mail.path("from").asText(),
                    to,
                    mail.path("subject").asText(),
                    mail.path("date").asText());
        }
    }

    private record Line(long offset, int length, Summary summary) {}

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
                lines.add(new Line(start, at - start, Summary.of(JSON.readTree(line))));
                start = at + 1;
            }
        }
        end = start;
        file.truncate(end);
    }

    /** Keeps a mail; it gets the next number. */
    synchronized void append(LongFunction<Mail> mail) throws IOException {
        Mail numbered = mail.apply(lines.size() + 1L);
        byte[] document = JSON.writeValueAsBytes(numbered);
        ByteBuffer buffer = ByteBuffer.allocate(document.length + 1);
        buffer.put(document).put((byte) '\n').flip();
        for (long at = end; buffer.hasRemaining(); ) {
            at += file.write(buffer, at);
        }
        file.force(false);
        lines.add(new Line(end, document.length, Summary.of(JSON.valueToTree(numbered))));
        end += document.length + 1L;
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
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
