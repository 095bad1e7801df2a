package org.fenlei.task.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.duty.Demand;
import org.fenlei.task.reading.duty.DutyReader;
import org.fenlei.task.reading.text.Compact;

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

    @Property(tries = 1_500)
    void anyTextIsRead(@ForAll String text) {
        assertThat(demands(text, text)).isNotEmpty();
    }

    @Property(tries = 3_000)
    void anyMixtureOfWordsIsRead(@ForAll("mixtures") String text, @ForAll("mixtures") String deadline) {
        assertThat(demands(text, deadline)).isNotEmpty().allSatisfy(demand -> {
            assertThat(demand.from()).isLessThanOrEqualTo(demand.to());
            assertThat(demand.to()).isLessThanOrEqualTo(Compact.of(text).text().length());
        });
    }

    @Property(tries = 150)
    void anyRowMakesADraft(
            @ForAll("mixtures") String text, @ForAll("mixtures") String units, @ForAll("mixtures") String deadline) {
        String content = "文" + flat(text);

        assertThat(Reading.row(content, flat(units), flat(deadline)).obligations())
                .isNotEmpty();
    }

    @Property(tries = 300)
    void mentionsLieInsideTheTextAndNeverCrossEachOther(@ForAll("mixtures") String text) {
        Compact compact = Compact.of(text);
        List<Mention> mentions = Scan.of(compact.text(), new Setting(2024, false), Rules.ALL);

        assertThat(mentions)
                .allMatch(mention -> 0 <= mention.from()
                        && mention.from() < mention.to()
                        && mention.to() <= compact.text().length());
        assertThat(mentions).allMatch(one -> mentions.stream()
                .noneMatch(other -> one.from() < other.from() && other.from() < one.to() && one.to() < other.to()));
    }

    @Property(tries = 2_000)
    void aQuantityEndsInTheClauseItBeginsIn(@ForAll("mixtures") String text) {
        assertThat(Grammar.sentences(Compact.of(text), 2024))
                .flatExtracting(Sentence::clauses)
                .allSatisfy(clause ->
                        assertThat(clause.all(Mention.Amount.class)).allMatch(amount -> amount.to() <= clause.to()));
    }

    @Property(tries = 15)
    void timeGrowsWithTheLengthAndNoFaster(@ForAll("mixtures") String piece) {
        String text = piece.isBlank() ? "每月" : piece;
        String shorter = text.repeat(2_000 / text.length() + 1);
        String longer = shorter.repeat(8);
        long one = Math.max(best(shorter), 2_000_000);

        assertThat(best(longer)).as(piece).isLessThan(one * 8 * 4);
    }

    @Property(tries = 500)
    void noMatchLacksItsRulesAnchors(@ForAll("mixtures") String text) {
        String compact = Compact.of(text).text();

        assertThat(Rules.ALL).allSatisfy(rule -> assertThat(
                        rule.pattern().matcher(compact).results())
                .allMatch(match ->
                        rule.anchors().chars().anyMatch(sign -> match.group().indexOf(sign) >= 0)));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
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
