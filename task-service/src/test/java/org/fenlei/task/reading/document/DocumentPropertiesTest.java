package org.fenlei.task.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.Tries;
import org.junit.jupiter.api.Test;

/** Mangled files are read or refused; nothing else comes out of them. */
class DocumentPropertiesTest {
    private static final TaskTable TABLE = TaskTable.titled("附件1", "青湖区2024年任务清单")
            .row("序号|类别|工作内容|责任单位|完成时限")
            .row("1|宣传|每季度宣讲不少于2次。|区教育局、民政局|全年")
            .row("2|^|新建分类亭20座，每座面积不低于9平方米。|区城管局|9月底前")
            .row("3|督导|定期检查。||全年，每月末")
            .note("1.分类亭验收得分≥90分。");
    private static final byte[] WORD = TABLE.asWord();
    private static final byte[] TEXT = TABLE.asText();

    @Test
    void aMangledWordFileIsReadOrRefused() {
        Tries.of(400, random -> readOrRefuse(mangled(WORD, random)));
    }

    @Test
    void aMangledTextIsReadOrRefused() {
        Tries.of(400, random -> readOrRefuse(mangled(TEXT, random)));
    }

    @Test
    void aShuffledTextLosesNoLine() {
        Tries.of(300, random -> {
            String[] lines = new String(TEXT, StandardCharsets.UTF_8).split("\n", -1);
            Collections.shuffle(Arrays.asList(lines).subList(8, lines.length), random);

            readOrRefuse(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void anyBytesAreReadOrRefused() {
        Tries.of(500, random -> {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            readOrRefuse(bytes);
        });
    }

    private static void readOrRefuse(byte[] file) {
        try {
            PlanDraft draft = Reading.of(file);
            assertThat(draft.lines().total())
                    .isEqualTo(draft.lines().inTasks()
                            + draft.metadata().size()
                            + draft.unrecognised().size());
        } catch (PlanReadingRefused refused) {
            assertThat(refused.code().zh()).isNotBlank();
        }
    }

    private static byte[] mangled(byte[] file, Random random) {
        int wounds = 1 + random.nextInt(40);
        byte[] mangled = file.clone();
        for (int wound = 0; wound < wounds; wound++) {
            mangled[random.nextInt(mangled.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(mangled, random.nextInt(mangled.length)) : mangled;
    }
}
