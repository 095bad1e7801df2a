package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailStoreTest {
    private final Path folder;

    MailStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Mail mail(long id, String to) {
        String at = "2023-03-31T09:00:00+08:00";
        return new Mail(id, "<" + id + "@x>", "fenlei@x", List.of(to), "到期提醒", at, at, "正文\n第二行", "", Map.of());
    }

    private static JsonNode listed(MailStore store, String to, long after) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.writeArray(summary -> summary.to().contains(to), after, out);
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void keepsMailsAcrossRunsInOrderOfArrival() throws Exception {
        try (MailStore store = MailStore.open(folder)) {
            store.append(id -> mail(id, "a@x"));
            store.append(id -> mail(id, "b@x"));
        }
        try (MailStore store = MailStore.open(folder)) {
            store.append(id -> mail(id, "a@x"));

            assertThat(listed(store, "a@x", 0).findValuesAsText("id")).containsExactly("1", "3");
            assertThat(listed(store, "a@x", 1).findValuesAsText("id")).containsExactly("3");
            assertThat(listed(store, "b@x", 0).findValuesAsText("text")).containsExactly("正文\n第二行");
        }
    }

    @Test
    void dropsTheLineThatACrashCutShort() throws Exception {
        try (MailStore store = MailStore.open(folder)) {
            store.append(id -> mail(id, "a@x"));
        }
        Files.writeString(folder.resolve("messages.jsonl"), "{\"id\":2,\"mess", StandardOpenOption.APPEND);
        try (MailStore store = MailStore.open(folder)) {
            store.append(id -> mail(id, "a@x"));

            assertThat(listed(store, "a@x", 0).findValuesAsText("messageId")).containsExactly("<1@x>", "<2@x>");
        }
    }

    @Test
    void showsAMailThatCameTwiceOnceAndTellsSo() throws Exception {
        try (MailStore store = MailStore.open(folder)) {
            store.append(id -> mail(1, "a@x"));
            store.append(id -> mail(1, "a@x"));
            store.append(id -> mail(1, "b@x"));
        }
        try (MailStore store = MailStore.open(folder)) {
            store.append(id -> mail(1, "a@x"));

            assertThat(store.size()).isEqualTo(2);
            assertThat(listed(store, "a@x", 0).findValuesAsText("deliveries")).containsExactly("3");
            assertThat(listed(store, "b@x", 0).findValuesAsText("deliveries")).containsExactly("1");
        }
    }

    @Test
    void showsTheNewestFirstInPages() throws Exception {
        try (MailStore store = MailStore.open(folder)) {
            for (int i = 0; i < 5; i++) {
                store.append(id -> mail(id, "a@x"));
            }

            assertThat(store.newest(summary -> true, Long.MAX_VALUE, 2))
                    .extracting(MailStore.Summary::id)
                    .containsExactly(5L, 4L);
            assertThat(store.newest(summary -> true, 4, 2))
                    .extracting(MailStore.Summary::id)
                    .containsExactly(3L, 2L);
        }
    }
}
