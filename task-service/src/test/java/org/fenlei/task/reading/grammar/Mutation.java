package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Random;

/** Phrases as officials write them, and what typists, converters and other districts make of them. */
final class Mutation {
    private static final List<String> PHRASES = List.of(
            "每月组织入户宣传不少于2次，覆盖率不低于95%；每季度召开推进会不少于1次，并印发会议纪要。",
            "6月底前完成投放点改造20处，每处面积不低于3平方米；9月30日前建成分类亭12座，验收得分≥90分。",
            "每月25日前报送上月台账，定期开展联合检查，每季度通报不少于2次；年底前报送工作总结1份。",
            "新增达标小区104个，达标小区占比达到35%以上，可回收物回收量不低于40吨；持续做好日常管理。",
            "每半年开展业务培训不少于1场，参训人员不少于200人次；每个社区每季度开展主题活动不少于1次，全年不少于4次。",
            "待省级条例出台后3个月内制定实施细则，由60%提升到80%，提高5个百分点。",
            "截至2023年底已建成驿站120座，2024年新增18座；自2020年起已累计培训3000人次。",
            "每季度首月10日前报送上季度小结，每年12月6日前报送全年总结。",
            "从5月起每周巡查不少于3次，11月至次年2月期间每日巡查1次；一月一调度。",
            "各镇（街道）每万平方米建筑垃圾排放量不高于300吨，装配式建筑比例达到50%。",
            "落实《生活垃圾分类管理条例》“三定一撤”要求，满分100分，每发现1处扣0.5分。",
            "二季度至四季度每两个月组织观摩至少1次，覆盖八成以上小区，分别不少于3个、5个和8个。",
            "力争全覆盖，逐步推进；均按要求设置，全部接入；适时开展，不定期抽查。",
            "新建收集站（点）60座（3月底前20座、9月底前40座，每处不少于20平方米），12个街道、3个镇实现收运全覆盖。",
            "误投率不超过二十分之一，一半以上小区准确率不低于九成五；除汛期外街道每周、社区每天巡查不少于2次。",
            "责任单位：区城管局牵头，区教育局、住建局等配合，各街道按职责分工负责。",
            "元旦、春节和国庆等重大节假日前各开展1次检查；世界环境日、宣传周期间各组织1场讲座；每逢重大活动组织保障1次。",
            "区城管局牵头、区商务局配合，区住建局会同各街道在现有15座基础上新建5座（牵头单位：区城管局；责任单位：各街道）。",
            "每个行政村配备一支不少于20人的队伍，收集车2辆；发放手册5万份、公开信3万封、遮阳帽2000顶，联合检查4次。",
            "2024.3-2024.10 完成 2 次/月、百分之三十五以上、一百零五家、1.2万户、第二季度末。");
    private static final String NUMERALS = "0123456789〇零一二两三四五六七八九十百千万亿";
    private static final String HALF = "0123456789%,.;:()<>=+-";
    private static final String BLANKS = " \t\n\u3000\u00A0\u200B\u2029";
    private static final int LONGEST_RUN = 300;

    private Mutation() {}

    /** A phrase, or two, with one wound to a dozen. */
    static String of(Random random) {
        var text = new StringBuilder(phrase(random));
        if (random.nextInt(3) == 0) {
            text.append(phrase(random));
        }
        for (int wounds = 1 + random.nextInt(12); wounds > 0 && text.length() > 0; wounds--) {
            wound(text, random);
        }
        return text.toString();
    }

    private static String phrase(Random random) {
        return PHRASES.get(random.nextInt(PHRASES.size()));
    }

    private static void wound(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(10)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(to, text.substring(at, to));
            case 2 -> swap(text, at, random.nextInt(text.length()));
            case 3 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
            case 4 -> text.insert(at, BLANKS.charAt(random.nextInt(BLANKS.length())));
            case 5 -> otherWidth(text);
            case 6 -> otherNumeral(text, at, random);
            case 7 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(LONGEST_RUN / (to - at))));
            case 8 -> {
                String other = phrase(random);
                int from = random.nextInt(other.length());
                text.insert(at, other, from, Math.min(other.length(), from + 8));
            }
            default -> text.insert(at, (char) random.nextInt(0x10000));
        }
    }

    private static void swap(StringBuilder text, int one, int other) {
        char kept = text.charAt(one);
        text.setCharAt(one, text.charAt(other));
        text.setCharAt(other, kept);
    }

    /** Half width becomes full width, and full half. */
    private static void otherWidth(StringBuilder text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (HALF.indexOf(each) >= 0) {
                text.setCharAt(at, (char) (each + 0xFEE0));
            } else if (each >= '！' && each <= '～') {
                text.setCharAt(at, (char) (each - 0xFEE0));
            }
        }
    }

    private static void otherNumeral(StringBuilder text, int from, Random random) {
        for (int at = from; at < text.length(); at++) {
            if (NUMERALS.indexOf(text.charAt(at)) >= 0) {
                text.setCharAt(at, NUMERALS.charAt(random.nextInt(NUMERALS.length())));
                return;
            }
        }
    }
}
