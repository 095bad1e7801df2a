package org.fenlei.kit.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.junit.jupiter.api.Test;

class ListFileTest {

    @Test
    void readsTextShorterThanAWorkbooksSignature() {
        assertThat(ListFile.rows("a,b".getBytes(UTF_8))).containsExactly(List.of("a", "b"));
        assertThat(ListFile.rows(new byte[0])).isEmpty();
    }

    @Test
    void readsAWorkbookAndKeepsItsRowNumbers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("units");
            sheet.value(0, 0, "code");
            sheet.value(2, 0, "YX-S01");
        }

        assertThat(ListFile.rows(bytes.toByteArray())).containsExactly(List.of("code"), List.of(""), List.of("YX-S01"));
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        byte[] whole = zip("xl/workbook.xml", 100);

        refused(Arrays.copyOf(whole, whole.length / 2), ListRefusal.UNIT_LIST_UNREADABLE);
        refused(whole, ListRefusal.UNIT_LIST_UNREADABLE);
    }

    @Test
    void refusesAnOldWorkbook() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

        refused(old, ListRefusal.UNIT_LIST_UNREADABLE);
    }

    @Test
    void refusesWhatIsOrUnpacksTooLarge() throws IOException {
        refused(new byte[20 * 1024 * 1024 + 1], ListRefusal.UNIT_LIST_TOO_LARGE);
        refused(zip("xl/worksheets/sheet1.xml", 65 * 1024 * 1024), ListRefusal.UNIT_LIST_TOO_LARGE);
        refused("a\n".repeat(20_001).getBytes(UTF_8), ListRefusal.UNIT_LIST_TOO_LARGE);
    }

    private static void refused(byte[] file, ListRefusal code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ListFile.rows(file))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
