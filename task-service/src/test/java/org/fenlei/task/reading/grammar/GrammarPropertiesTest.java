package org.fenlei.task.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Tries;
import org.fenlei.task.reading.duty.Demand;
import org.fenlei.task.reading.duty.DutyReader;
import org.fenlei.task.reading.text.Compact;
import org.junit.jupiter.api.Test;

/** Whatever it is given, the grammar answers, and soon. */
class GrammarPropertiesTest {
    private static final List<String> PIECES = List.of(
            "每",
            "月",
            "季度",
            "半年",
            "年",
            "周",
            "首月",
            "末月",
            "次月",
            "10日前",
            "25日",
            "前",
            "底",
            "末",
            "2023年",
            "6月",
            "十二",
            "两",
            "一",
            "〇",
            "不少于",
            "不低于",
            "至少",
            "达到",
            "不高于",
            "≥",
            "%",
            "％",
            "百分之",
            "3",
            "104",
            "1.5万",
            "次",
            "个",
            "处",
            "座",
            "分",
            "吨",
            "平方米",
            "全覆盖",
            "均",
            "全部",
            "定期",
            "定时",
            "适时",
            "全年",
            "全区",
            "各街道",
            "每个社区",
            "每座",
            "每万平方米",
            "《",
            "》",
            "“",
            "”",
            "（",
            "）",
            "，",
            "。",
            "；",
            "！",
            "：",
            "、",
            "并印发通报",
            "从",
            "起",
            "由",
            "次/月",
            "二季度至四季度",
            "提升到",
            "上月",
            "上季度",
            "期间",
            "亿元",
            "中旬前",
            "分别",
            "每学期",
            "覆盖全部",
            "3月至5月",
            "截至",
            "已",
            "建成",
            "新增",
            "达标小区",
            "制定",
            "方案",
            "完成",
            "报送",
            "台账",
            "待省级标准出台后",
            " ",
            "\n",
            "\t",
            "\u2029",
            "扣",
            "满分",
            "区城管局",
            "等",
            "按职责分工负责",
            "■",
            "\uD83D\uDE00",
            "\uD83D");

    @Test
    void anyTextIsRead() {
        Tries.of(1_500, random -> {
            String text = anything(random);
            assertThat(demands(text, text)).as(text).isNotEmpty();
        });
    }

    @Test
    void anyMixtureOfWordsIsRead() {
        Tries.of(3_000, random -> {
            String text = mixture(random);
            assertThat(demands(text, mixture(random))).as(text).isNotEmpty().allSatisfy(demand -> {
                assertThat(demand.from()).isLessThanOrEqualTo(demand.to());
                assertThat(demand.to())
                        .isLessThanOrEqualTo(Compact.of(text).text().length());
            });
        });
    }

    @Test
    void anyRowMakesADraft() {
        Tries.of(150, random -> {
            String content = "文" + flat(mixture(random));
            assertThat(Reading.row(content, flat(mixture(random)), flat(mixture(random)))
                            .obligations())
                    .as(content)
                    .isNotEmpty();
        });
    }

    @Test
    void mentionsLieInsideTheTextAndNeverCrossEachOther() {
        Tries.of(2_000, random -> {
            Compact compact = Compact.of(mixture(random));
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
            String text = mixture(random);
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
            String mixture = mixture(random);
            String piece = mixture.isBlank() ? "每月" : mixture;
            String shorter = piece.repeat(2_000 / piece.length() + 1);
            long one = Math.max(best(shorter), 2_000_000);

            assertThat(best(shorter.repeat(8))).as(piece).isLessThan(one * 8 * 4);
        });
    }

    @Test
    void noMatchLacksItsRulesAnchors() {
        Tries.of(500, random -> {
            String compact = Compact.of(mixture(random)).text();

            assertThat(Rules.ALL).as(compact).allSatisfy(rule -> assertThat(
                            rule.pattern().matcher(compact).results())
                    .allMatch(match -> rule.anchors()
                            .chars()
                            .anyMatch(sign -> match.group().indexOf(sign) >= 0)));
        });
    }

    private static String mixture(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(25); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Letters of all sorts, halves of surrogate pairs and control signs among them. */
    private static String anything(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(80); left > 0; left--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(128));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) (0x4E00 + random.nextInt(0x5200)));
                default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
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
