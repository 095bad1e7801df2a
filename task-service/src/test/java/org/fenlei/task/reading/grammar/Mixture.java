package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Random;

/** Words of the grammar in any order. */
final class Mixture {
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

    private Mixture() {}

    static String of(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(25); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Letters of all sorts, halves of surrogate pairs and control signs among them. */
    static String ofAnything(Random random) {
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
}
