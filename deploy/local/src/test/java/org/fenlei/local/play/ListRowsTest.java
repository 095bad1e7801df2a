package org.fenlei.local.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListRowsTest {
    private static final String LIST = "code,name\n# nobody\nYX,\"云溪区,中\"\n\nYX-S01,柳荫街道\n";
    private static final List<Map<String, String>> ROWS =
            List.of(Map.of("code", "YX", "name", "云溪区,中"), Map.of("code", "YX-S01", "name", "柳荫街道"));

    private final Path folder;

    ListRowsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Map<String, String>> read(String name, byte[] content) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return ListRows.read(file);
    }

    @Test
    void readsTextInTheEncodingsThatTheServicesRead() throws Exception {
        assertThat(read("a.csv", LIST.getBytes(StandardCharsets.UTF_8))).isEqualTo(ROWS);
        assertThat(read("b.csv", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ROWS);
        assertThat(read("c.csv", LIST.getBytes(Charset.forName("GB18030")))).isEqualTo(ROWS);
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws Exception {
        Path file = folder.resolve("units.XLSX");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            List<List<String>> cells =
                    List.of(List.of("code", "name"), List.of("YX", "云溪区,中"), List.of("YX-S01", "柳荫街道"));
            var sheet = workbook.createSheet();
            for (List<String> each : cells) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                each.forEach(
                        text -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(text));
            }
            workbook.write(out);
        }

        assertThat(ListRows.read(file)).isEqualTo(ROWS);
    }

    @Test
    void splitsTheValuesOfACell() {
        assertThat(ListRows.values(Map.of("groups", "各街道; 各社区;;"), "groups")).containsExactly("各街道", "各社区");
    }
}
