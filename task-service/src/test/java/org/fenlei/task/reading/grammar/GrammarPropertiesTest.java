package org.fenlei.task.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Tries;
import org.fenlei.task.reading.duty.Demand;
import org.fenlei.task.reading.duty.DutyReader;
import org.fenlei.task.reading.text.Compact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever it is given, the grammar answers, and soon. */
class GrammarPropertiesTest {
    @Test
    void anyTextIsRead() {
        Tries.of(1_500, random -> {
            String text = Mixture.ofAnything(random);
            assertThat(demands(text, text)).as(text).isNotEmpty();
        });
    }

    @Test
    void anyMixtureOfWordsIsRead() {
        Tries.of(3_000, random -> {
            String text = Mixture.of(random);
            assertThat(demands(text, Mixture.of(random))).as(text).isNotEmpty().allSatisfy(demand -> {
                assertThat(demand.from()).isLessThanOrEqualTo(demand.to());
                assertThat(demand.to())
                        .isLessThanOrEqualTo(Compact.of(text).text().length());
            });
        });
    }

    @Test
    void anyRowMakesADraft() {
        Tries.of(150, random -> {
            String content = "文" + flat(Mixture.of(random));
            assertThat(Reading.row(content, flat(Mixture.of(random)), flat(Mixture.of(random)))
                            .obligations())
                    .as(content)
                    .isNotEmpty();
        });
    }

    @Test
    void mentionsLieInsideTheTextAndNeverCrossEachOther() {
        Tries.of(2_000, random -> {
            Compact compact = Compact.of(Mixture.of(random));
            List<Mention> mentions = Scan.of(compact.text(), new Setting(2024, false), Rules.ALL);

            assertThat(mentions)
                    .allMatch(mention -> 0 <= mention.from()
                            && mention.from() < mention.to()
                            && mention.to() <= compact.text().length());
            assertThat(mentions).as(compact.text()).allMatch(one -> mentions.stream()
                    .noneMatch(other -> one.from() < other.from() && other.from() < one.to() && one.to() < other.to()));
        });
    }

    @Test
    void aQuantityEndsInTheClauseItBeginsIn() {
        Tries.of(2_000, random -> {
            String text = Mixture.of(random);
            assertThat(Grammar.sentences(Compact.of(text), 2024))
                    .as(text)
                    .flatExtracting(Sentence::clauses)
                    .allSatisfy(clause -> assertThat(clause.all(Mention.Amount.class))
                            .allMatch(amount -> amount.to() <= clause.to()));
        });
    }

    @Test
    void timeGrowsWithTheLengthAndNoFaster() {
        Tries.of(15, random -> {
            String mixture = Mixture.of(random);
            String piece = mixture.isBlank() ? "每月" : mixture;
            assertGrowsWithItsLength(piece);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（6月底前10个）",
                "亭子9座（6月底前5座、9月底前4座），",
                "亭子9座（6月底前完成，每处不少于3平方米）、",
                "（（",
                "的",
                "（的、",
                "（定期）",
                "（点）的、",
                "12个街道和3个镇",
                "二十分之一不超过",
                "除汛期外每周",
                "街道每周、社区每天2次、",
                "春节和",
                "日和",
                "节和日",
                "国庆节等重要节点",
                "每逢重大",
                "现有1座，",
                "区城管局牵头、"
            })
    void timeGrowsNoFasterForWhatIsHeapedUp(String piece) {
        assertGrowsWithItsLength(piece);
    }

    private static void assertGrowsWithItsLength(String piece) {
        String shorter = piece.repeat(2_000 / piece.length() + 1);
        long one = Math.max(best(shorter), 2_000_000);

        assertThat(one).as(piece).isLessThan(1_000_000_000);
        assertThat(best(shorter.repeat(8))).as(piece).isLessThan(one * 8 * 4);
    }

    @Test
    void noMatchLacksItsRulesAnchors() {
        Tries.of(500, random -> {
            String compact = Compact.of(Mixture.of(random)).text();

            assertThat(Rules.ALL).as(compact).allSatisfy(rule -> assertThat(
                            rule.pattern().matcher(compact).results())
                    .allMatch(match -> rule.anchors()
                            .chars()
                            .anyMatch(sign -> match.group().indexOf(sign) >= 0)));
        });
    }

    private static List<Demand> demands(String text, String deadline) {
        return DutyReader.read(Compact.of(text), Grammar.deadline(deadline, 2024), List.of("各街道"), 2024);
    }

    /** Processor time of the fastest of three runs: what else the machine does is no matter. */
    private static long best(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = threads.getCurrentThreadCpuTime();
            demands(text, "全年");
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u2029|/^]", "");
    }
}
