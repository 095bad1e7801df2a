package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever well-formed clauses a sentence joins: each number, month and rhythm is in a demand or in a question. */
class ConservationTest {
    private static final int SENTENCES = 2_000;
    private static final List<String> RHYTHMS = List.of("每周", "每月", "每季度", "每半年", "每天");
    private static final Map<String, PeriodKind> WINDOWS = Map.of(
            "每周", PeriodKind.WEEK,
            "每月", PeriodKind.MONTH,
            "每季度", PeriodKind.QUARTER,
            "每半年", PeriodKind.HALF_YEAR);
    private static final List<String> CLAUSES = List.of(
            "R组织培训不少于N次",
            "R开展检查N次",
            "R至少召开N次调度会",
            "M月底前新建投放点N处",
            "M月底前完成改造N处",
            "新建亭子N座（M月底前完成N座、M月底前完成N座）",
            "改造站点N座，M月底前N座、M月底前N座",
            "M月、M月各举办N场讲座",
            "知晓率达到N%、参与率N%",
            "参与率不低于N%",
            "查处案件不少于N起",
            "投诉不超过N件",
            "一级R巡查、二级R巡查N次",
            "新建投放亭N座、便民回收点N个、大件拆解点N处、有害垃圾暂存点N处、再生资源分拣中心N座",
            "评选先锋N名、督导员N名、“示范家庭”N户、先进集体N个",
            "培训负责人、保洁员、督导员分别不少于N人、N人、N人",
            "R抽查不少于N个小区、N个单位、N个农贸市场",
            "R走访N个小区、N家商户",
            "回收箱N组（M月底前完成N组）",
            "回收箱N组（M月底前N组、M月底前N组）",
            "R组织督导，每次不少于N小时",
            "R抽查N次，每次抽查不少于N个小区、N个单位",
            "每次检查覆盖不少于N个社区",
            "处理厂一期M月底前投产，二期M月底前开工",
            "投入资金N万元",
            "新增日处理能力N吨",
            "志愿者按N户1名配备",
            "新建驿站N座，其中荷香街道N座、柳岸街道N座",
            "荷香街道N座、柳岸街道N座、桥西街道N座",
            "每个街道不少于N个、区城管局不少于N个创建示范点",
            "荷香街道R自查N次，区级R抽查N次",
            "M月底前制定方案",
            "R抽查N次、全年不少于N次",
            "R抽查N次，年内不少于N次",
            "M月10日至20日开展自查",
            "M月5日—25日组织评比",
            "每月1日至5日报送数据",
            "每季度末月20日至25日报送小结",
            "下半年R暗访不少于N次",
            "第四季度R巡查N次",
            "M月底起R通报N次",
            "实行“一周一调度、一月一通报”",
            "推行月排名、季约谈",
            "M月10日前报送半年总结",
            "每月前5个工作日内报送台账",
            "每年评选N次（M月、M月）",
            "每月25日前（2月为20日前）报送信息",
            "组织N次观摩（M月、M月）",
            "R抽查N次，其中M月不少于N次",
            "方案印发后3个月内完成部署",
            "M月底前完成整改，可延至M月底",
            "春季、秋季学期各开展N次班会");

    /** Words of these clauses that are neither a number nor a month nor 每, and what a demand that keeps them has. */
    private static final Map<String, Predicate<ObligationDraft>> SAID = Map.ofEntries(
            Map.entry("日至20日", duty -> endsOn(duty, 20)),
            Map.entry("日-25日", duty -> endsOn(duty, 25)),
            Map.entry("1日至5日", duty -> isByDay(duty, 5)),
            Map.entry("20日至25日", duty -> isByDay(duty, 25)),
            Map.entry("下半年", duty -> beginsIn(duty, 7)),
            Map.entry("第四季度", duty -> beginsIn(duty, 10)),
            Map.entry("月底起", duty -> duty.validFrom() != null),
            Map.entry("一周一调度", duty -> duty.period() == PeriodKind.WEEK),
            Map.entry("一月一通报", duty -> duty.period() == PeriodKind.MONTH),
            Map.entry("月排名", duty -> duty.period() == PeriodKind.MONTH),
            Map.entry("季约谈", duty -> duty.period() == PeriodKind.QUARTER),
            Map.entry("5个工作日内", duty -> false),
            Map.entry("20日前", duty -> false),
            Map.entry("秋季学期", duty -> false),
            Map.entry("方案印发后3个月内", duty -> duty.waitsFor() != null));

    private static final List<String> STREETS = List.of("荷香街道", "柳岸街道", "桥西街道");
    private static final List<String> DIVISIONS =
            List.of("全区新建驿站%1$d座，其中%2$s。", "新建驿站%1$d座（%2$s）。", "新建驿站%1$d座，%2$s。", "%2$s。", "新建驿站：%2$s。");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final List<String> SIGNS = List.of("；", "。", "，");

    private final Random random = new Random(20240108);

    @Test
    void noNumberMonthOrRhythmIsLost() {
        for (int at = 0; at < SENTENCES; at++) {
            Sentence sentence = sentence();
            PlanDraft draft = Reading.plan(sentence.text(), at % 2 == 0 ? "区城管局" : "各街道、区城管局", "全年");
            assertThat(sentence.lostIn(draft)).as(sentence.text()).isEmpty();
        }
    }

    /** In whatever way the text divides them, each street's number is its own, and the total is nobody's alone. */
    @Test
    void aNumberThatNamesItsUnitIsNoOtherUnits() {
        for (int at = 0; at < SENTENCES / 4; at++) {
            var shares = new LinkedHashMap<String, Integer>();
            STREETS.subList(0, 2 + random.nextInt(2)).forEach(street -> shares.put(street, 13 + random.nextInt(80)));
            int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
            int total = sum + random.nextInt(2);
            String listed = shares.entrySet().stream()
                    .map(share -> share.getKey() + share.getValue() + "座")
                    .collect(Collectors.joining(random.nextBoolean() ? "、" : "，"));
            String text = String.format(DIVISIONS.get(random.nextInt(DIVISIONS.size())), total, listed);
            List<ObligationDraft> duties =
                    Reading.plan(text, "各街道、区城管局", "10月底前").obligations();
            shares.forEach((street, share) ->
                    assertThat(owed(duties, street)).as(text + " " + street).containsExactly(String.valueOf(share)));
        }
    }

    private static List<String> owed(List<ObligationDraft> duties, String street) {
        return duties.stream()
                .flatMap(duty -> duty.apportionment() != null
                        ? duty.apportionment().shares().stream()
                                .filter(share -> share.unitCode().endsWith(street))
                                .map(share -> share.amount().toPlainString())
                        : duty.leadUnits().stream()
                                .flatMap(unit -> unit.unitCodes().stream())
                                .filter(code -> code.endsWith(street) && duty.fanOut() == FanOut.EACH)
                                .map(code -> String.valueOf(duty.minimum())))
                .toList();
    }

    /** A text with what must be found again in its draft. */
    private record Sentence(String text, List<String> numbers, List<Integer> months, List<String> rhythms) {

        /** The same in a task whose deadline demands a month or a rhythm of its own. */
        private Sentence due(String deadline) {
            var allMonths = new ArrayList<>(months);
            var allRhythms = new ArrayList<>(rhythms);
            switch (deadline) {
                case "10月底前" -> due(10).ifPresent(allMonths::add);
                case "6月底前" -> due(6).ifPresent(allMonths::add);
                case "次年1月10日前" -> due(13).ifPresent(late -> allMonths.add(1));
                case "每月" -> allRhythms.add("每月");
                case "每季度末" -> allRhythms.add("每季度");
                default -> {}
            }
            return new Sentence(text, numbers, allMonths, allRhythms);
        }

        /** The month of a deadline counts where the text names none, or a later one. */
        private Optional<Integer> due(int month) {
            boolean counts = months.isEmpty() || months.stream().anyMatch(own -> own > month);
            return counts ? Optional.of(month) : Optional.empty();
        }

        private List<Object> lostIn(PlanDraft draft) {
            String asked = draft.questions().stream().map(Question::textZh).collect(Collectors.joining());
            var lost = new ArrayList<Object>();
            numbers.stream()
                    .filter(number -> !asked.contains(number))
                    .filter(number -> draft.obligations().stream()
                            .noneMatch(duty -> figures(duty).contains(number)))
                    .forEach(lost::add);
            months.stream()
                    .filter(month -> !asked.contains(month + "月"))
                    .filter(month -> draft.obligations().stream()
                            .noneMatch(duty -> names(duty.dueDate(), month) || names(duty.validFrom(), month)))
                    .forEach(lost::add);
            rhythms.stream()
                    .filter(rhythm -> !asked.contains("的周期“" + rhythm))
                    .filter(rhythm -> draft.obligations().stream()
                            .noneMatch(duty -> duty.period() != null && duty.period() == WINDOWS.get(rhythm)))
                    .forEach(lost::add);
            SAID.keySet().stream()
                    .filter(text.replace('—', '-')::contains)
                    .filter(words -> !asked.contains(words))
                    .filter(words -> draft.obligations().stream().noneMatch(SAID.get(words)))
                    .forEach(lost::add);
            return lost;
        }

        private static boolean names(@Nullable LocalDate date, int month) {
            return date != null && date.getMonthValue() == month;
        }

        private static List<String> figures(ObligationDraft duty) {
            var figures = new ArrayList<String>();
            if (duty.minimum() != null) {
                figures.add(duty.minimum().toPlainString());
                if ("元".equals(duty.unitOfMeasure())) {
                    figures.add(
                            duty.minimum().movePointLeft(4).stripTrailingZeros().toPlainString());
                }
            }
            if (duty.apportionment() != null) {
                duty.apportionment()
                        .shares()
                        .forEach(share -> figures.add(share.amount().toPlainString()));
            }
            if (duty.unitOfMeasure() != null) {
                figures.add(NO_DIGIT.matcher(duty.unitOfMeasure()).replaceAll(""));
            }
            if (duty.maximum() != null) {
                figures.add(duty.maximum().toPlainString());
            }
            return figures;
        }
    }

    private static boolean endsOn(ObligationDraft duty, int day) {
        return duty.dueDate() != null && duty.dueDate().getDayOfMonth() == day;
    }

    private static boolean isByDay(ObligationDraft duty, int day) {
        return duty.dueRule() != null && Objects.equals(duty.dueRule().day(), day);
    }

    private static boolean beginsIn(ObligationDraft duty, int month) {
        return duty.validFrom() != null && duty.validFrom().getMonthValue() == month;
    }

    private Sentence sentence() {
        var text = new StringBuilder();
        var numbers = new ArrayList<String>();
        var months = new ArrayList<Integer>();
        var rhythms = new ArrayList<String>();
        int clauses = 1 + random.nextInt(3);
        for (int at = 0; at < clauses; at++) {
            int month = 1 + random.nextInt(3);
            for (char sign : CLAUSES.get(random.nextInt(CLAUSES.size())).toCharArray()) {
                switch (sign) {
                    case 'N' -> numbers.add(append(text, 13 + random.nextInt(80)));
                    case 'M' -> {
                        months.add(month);
                        append(text, month);
                        month += 1 + random.nextInt(4);
                    }
                    case 'R' -> {
                        String rhythm = RHYTHMS.get(random.nextInt(RHYTHMS.size()));
                        rhythms.add(rhythm);
                        text.append(rhythm);
                    }
                    default -> text.append(sign);
                }
            }
            text.append(at == clauses - 1 ? "。" : SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return new Sentence(text.toString(), numbers, months, rhythms);
    }

    private static String append(StringBuilder text, int number) {
        text.append(number);
        return String.valueOf(number);
    }
}
