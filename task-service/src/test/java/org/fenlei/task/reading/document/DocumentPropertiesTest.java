package org.fenlei.task.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.TaskTable;

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

    @Property(tries = 400)
    void aMangledWordFileIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int wounds) {
        readOrRefuse(mangled(WORD, seed, wounds));
    }

    @Property(tries = 400)
    void aMangledTextIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int wounds) {
        readOrRefuse(mangled(TEXT, seed, wounds));
    }

    @Property(tries = 300)
    void aShuffledTextLosesNoLine(@ForAll long seed) {
        String[] lines = new String(TEXT, StandardCharsets.UTF_8).split("\n", -1);
        Collections.shuffle(Arrays.asList(lines).subList(8, lines.length), new Random(seed));

        readOrRefuse(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
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

    private static byte[] mangled(byte[] file, long seed, int wounds) {
        var random = new Random(seed);
        byte[] mangled = file.clone();
        for (int wound = 0; wound < wounds; wound++) {
            mangled[random.nextInt(mangled.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(mangled, random.nextInt(mangled.length)) : mangled;
    }
}
