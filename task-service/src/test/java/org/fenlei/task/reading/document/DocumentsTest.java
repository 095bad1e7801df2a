package org.fenlei.task.reading.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.TaskTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no plan documents, each refused by name. */
class DocumentsTest {
    private static final String TEXT = "青湖区2024年任务清单\n\t序号\n\t工作内容\n\t责任单位\n\t完成时限\n";
    private static final String ONE_LINE = "<document><body><p><r><t>做好巡查</t></r></p></body></document>";
    private static final String TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(Documents.read(TEXT.getBytes(UTF_8)).lines()).hasSize(5);
        assertThat(Documents.read(("\uFEFF" + TEXT).getBytes(UTF_8))
                        .lines()
                        .get(0)
                        .text())
                .startsWith("青湖区");
    }

    @Test
    void gb18030IsRead() {
        byte[] file = TEXT.getBytes(Charset.forName("GB18030"));

        assertThat(Documents.read(file).lines().get(0).text()).isEqualTo("青湖区2024年任务清单");
    }

    @Test
    void otherEncodingsAreRefused() {
        for (Charset other :
                new Charset[] {UTF_16, UTF_16LE, UTF_16BE, Charset.forName("Big5"), Charset.forName("UTF-32")}) {
            byte[] file = TEXT.replace("单", "").getBytes(other);
            assertRefused(ReadingRefusal.PLAN_ENCODING_UNKNOWN, file);
        }
    }

    @Test
    void binaryIsRefused() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

        assertRefused(ReadingRefusal.PLAN_ENCODING_UNKNOWN, picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\n", "\u3000\u00A0\u200B"})
    void nothingIsRefused(String text) {
        assertRefused(ReadingRefusal.PLAN_EMPTY, text.getBytes(UTF_8));
    }

    @Test
    void oldWordFilesAreRefusedWithAdvice() {
        byte[] file = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertRefused(ReadingRefusal.PLAN_WORD_97, file);
        assertThat(ReadingRefusal.PLAN_WORD_97.zh()).contains("另存为 .docx");
    }

    @Test
    void otherFormatsAreRefused() throws IOException {
        assertRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, "{\\rtf1 }".getBytes(UTF_8));
        String slides = TYPES.replace("wordprocessingml.document", "presentationml.presentation");
        assertRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, zip(Map.of("[Content_Types].xml", slides)));
    }

    @Test
    void anArchiveThatIsNoWordFileIsRefused() throws IOException {
        assertRefused(ReadingRefusal.PLAN_NOT_A_WORD_FILE, zip(Map.of("readme.txt", "hello")));
        assertRefused(ReadingRefusal.PLAN_NOT_A_WORD_FILE, zip(Map.of("[Content_Types].xml", TYPES)));
        assertRefused(ReadingRefusal.PLAN_NOT_A_WORD_FILE, "PK and some words".getBytes(UTF_8));
    }

    @Test
    void aDamagedWordFileIsRefused() throws IOException {
        byte[] whole = TaskTable.titled("甲").row("工作内容|责任单位").asWord();
        assertRefused(ReadingRefusal.PLAN_FILE_DAMAGED, Arrays.copyOf(whole, whole.length / 3));
        assertRefused(ReadingRefusal.PLAN_FILE_DAMAGED, word("<document><body><p>"));
    }

    @Test
    void aByteThatIsNoTextIsRefusedAndPrintedNowhere() throws IOException {
        PrintStream before = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            assertRefused(ReadingRefusal.PLAN_FILE_DAMAGED, word(ONE_LINE, Charset.forName("GB18030")));
        } finally {
            System.setErr(before);
        }

        assertThat(printed.toString(UTF_8)).doesNotContain("Fatal Error");
    }

    @Test
    void aPartInAnotherEncodingIsRefused() throws IOException {
        assertRefused(
                ReadingRefusal.PLAN_FORMAT_UNSUPPORTED,
                word("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><document/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "<?xml version=\"1.0\" encoding=\"utf-8\"?>", ""})
    void aPartIsReadWithAMarkOrADeclarationAndWithNeither(String before) throws IOException {
        assertThat(Documents.read(word(before + ONE_LINE)).lines())
                .extracting(Line::text)
                .containsExactly("做好巡查");
    }

    @Test
    void anEmptyWordFileIsRefused() throws IOException {
        assertRefused(ReadingRefusal.PLAN_EMPTY, word("<document><body><p/></body></document>"));
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        byte[] file = new byte[50 << 20];
        Arrays.fill(file, (byte) 'a');

        assertRefused(ReadingRefusal.PLAN_FILE_TOO_LARGE, file);
    }

    @Test
    void aZipBombIsRefusedQuickly() throws IOException {
        byte[] bomb = bomb(1 << 30);

        assertThat(bomb).hasSizeLessThan(2 << 20);
        Assertions.assertThatCode(() -> Documents.read(bomb)).isInstanceOf(PlanReadingRefused.class);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, bomb));
    }

    @Test
    void manyPartsAreABombToo() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (int part = 0; part < 3_000; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part + ".xml"));
            }
        }

        assertRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, file.toByteArray());
    }

    @Test
    void bottomlessNestingIsABombToo() throws IOException {
        assertRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, word("<a>".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>",
                "<!DOCTYPE d [<!ENTITY file SYSTEM \"file:///etc/passwd\">]><d>&file;</d>",
                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\"><d/>"
            })
    void xmlEntitiesAreRefused(String xml) throws IOException {
        assertRefused(ReadingRefusal.PLAN_XML_FORBIDDEN, word(xml));
    }

    private static byte[] word(String document) throws IOException {
        return word(document, UTF_8);
    }

    private static byte[] word(String document, Charset charset) throws IOException {
        return zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", document), charset);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        return zip(parts, UTF_8);
    }

    private static byte[] zip(Map<String, String> parts, Charset charset) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(charset));
            }
        }
        return file.toByteArray();
    }

    private static byte[] bomb(int size) throws IOException {
        var file = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int written = 0; written < size; written += block.length) {
                zip.write(block);
            }
        }
        return file.toByteArray();
    }

    private static void assertRefused(ReadingRefusal code, byte[] file) {
        assertThatExceptionOfType(PlanReadingRefused.class)
                .isThrownBy(() -> Documents.read(file))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
