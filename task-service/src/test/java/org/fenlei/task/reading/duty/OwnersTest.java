package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.reading.Answers;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a number is, where the text names some of the responsible units: text | units | duties, each with its units. */
class OwnersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            荷香街道14座、柳岸街道9座。 | 各街道 | 荷香街道 TARGET >=14座; 柳岸街道 TARGET >=9座
            荷香街道、柳岸街道各建成3座驿站，桥西街道建成2座。 | 各街道 | 荷香街道、柳岸街道 TARGET >=3座; 桥西街道 TARGET >=2座
            新建回收站30个，青石镇不少于7个，湖口镇不少于5个。 | 各镇、区商务局 | 各镇、区商务局 TARGET >=30个 JOINTLY; 青石镇 TARGET >=7个; 湖口镇 TARGET >=5个
            新建驿站20座，其中街道12座、镇8座。 | 镇（街道） | 镇（街道） TARGET >=20座 JOINTLY; 各街道 TARGET >=12座 JOINTLY; 各镇 TARGET >=8座 JOINTLY
            每个街道不少于3个、每个镇不少于2个创建精品小区。 | 镇（街道） | 各街道 TARGET >=3个; 各镇 TARGET >=2个
            区教育局打造模范校6所，区卫健委打造模范医院3家。 | 各镇（街道）、区教育局、区卫健委 | 区教育局 TARGET >=6所; 区卫健委 TARGET >=3家
            区教育局、团区委联合组织宣讲30场。 | 区教育局、团区委 | 区教育局、团区委 TARGET >=30场 JOINTLY
            区教育局、团区委每季度联合组织宣讲2场。 | 区教育局、团区委 | 区教育局、团区委 RECURRING >=2场 QUARTER JOINTLY
            区教育局、区妇联共同打造示范校7所。 | 区教育局、区妇联、区城管局 | 区教育局、区妇联 TARGET >=7所 JOINTLY
            镇级每月自查2次，区级每季度抽查3次。 | 镇（街道）、区垃分办 | 镇（街道） RECURRING >=2次 MONTH; 区垃分办 RECURRING >=3次 QUARTER
            镇每月检查2次、街道每月检查4次。 | 镇（街道） | 各镇 RECURRING >=2次 MONTH; 各街道 RECURRING >=4次 MONTH
            各街道每月向区垃分办报送信息2条。 | 各街道、区垃分办 | 各街道 RECURRING >=2条 MONTH
            区垃分办会同各街道每月检查2次。 | 各街道、区垃分办 | 区垃分办 RECURRING >=2次 MONTH
            对荷香街道开展督查3次。 | 各街道、区垃分办 | 各街道、区垃分办 TARGET >=3次
            荷香街道新建驿站4座、改造站点6处。 | 各街道 | 荷香街道 TARGET >=4座; 荷香街道 TARGET >=6处
            荷香街道新建驿站4座，每座不少于30平方米。 | 各街道 | 荷香街道 TARGET >=4座; 荷香街道 LIMIT >=30平方米 on=t1.1
            荷香街道4座，柳岸街道5座，共9座。 | 各街道 | 荷香街道 TARGET >=4座; 柳岸街道 TARGET >=5座; 各街道 TARGET >=9座 JOINTLY
            每个镇（街道）创建示范村2个。 | 镇（街道） | 镇（街道） TARGET >=2个
            湖口镇、青石镇分别建成投放点3座、2座。 | 湖口镇、青石镇 | 湖口镇 TARGET >=3座; 青石镇 TARGET >=2座
            青石镇和湖口镇分别建成投放点3座和2座。 | 镇（街道） | 青石镇 TARGET >=3座; 湖口镇 TARGET >=2座
            荷香街道、柳岸街道、桥西街道新建亭站分别为6座、5座、4座。 | 各街道 | 荷香街道 TARGET >=6座; 柳岸街道 TARGET >=5座; 桥西街道 TARGET >=4座
            荷香街道、柳岸街道参与率分别达到90%、85%。 | 荷香街道、柳岸街道 | 荷香街道 RATE >=90PERCENT; 柳岸街道 RATE >=85PERCENT
            荷香街道、柳岸街道每月分别检查2次、3次。 | 荷香街道、柳岸街道 | 荷香街道 RECURRING >=2次 MONTH; 柳岸街道 RECURRING >=3次 MONTH
            各街道、各镇分别新建投放亭5座、4座。 | 各街道、各镇 | 各街道 TARGET >=5座; 各镇 TARGET >=4座
            荷香街道、柳岸街道分别于6月底前、9月底前完成站点改造。 | 各街道 | 荷香街道 MILESTONE due=2024-06-30; 柳岸街道 MILESTONE due=2024-09-30
            荷香街道6月底前、柳岸街道8月底前完成撤桶并点。 | 各街道 | 荷香街道 MILESTONE due=2024-06-30; 柳岸街道 MILESTONE due=2024-08-31
            荷香街道：新建投放亭5座，改造站点3处；柳岸街道：新建投放亭4座。 | 荷香街道、柳岸街道 | 荷香街道 TARGET >=5座; 荷香街道 TARGET >=3处; 柳岸街道 TARGET >=4座
            1.区城管局：每月检查2次。2.各街道：每月自查4次。 | 区城管局、各街道 | 区城管局 RECURRING >=2次 MONTH; 各街道 RECURRING >=4次 MONTH
            荷香：5座；柳岸：4座。 | 各街道 | 荷香街道 TARGET >=5座; 柳岸街道 TARGET >=4座
            湖口2座、青石3座、荷香4座。 | 镇（街道） | 湖口镇 TARGET >=2座; 青石镇 TARGET >=3座; 荷香街道 TARGET >=4座
            荷香、柳岸各5座，桥西3座。 | 各街道 | 荷香街道、柳岸街道 TARGET >=5座; 桥西街道 TARGET >=3座
            教育6所、卫健3家。 | 区教育局、区卫健委 | 区教育局 TARGET >=6所; 区卫健委 TARGET >=3家
            新建投放亭5座（荷香街道）、4座（柳岸街道）。 | 各街道 | 荷香街道 TARGET >=5座; 柳岸街道 TARGET >=4座
            荷香街道、柳岸街道各新建投放亭5座、收集站4座。 | 荷香街道、柳岸街道 | 荷香街道、柳岸街道 TARGET >=5座; 荷香街道、柳岸街道 TARGET >=4座
            荷香街道、柳岸街道的知晓率分别达到90%、85%。 | 各街道 | 荷香街道 RATE >=90PERCENT; 柳岸街道 RATE >=85PERCENT
            各街道上半年、下半年分别开展2次、3次检查。 | 各街道 | 各街道 TARGET >=2次 due=2024-06-30; 各街道 TARGET >=3次 due=2024-12-31
            荷香、柳岸两街道各建成5座。 | 各街道 | 荷香街道、柳岸街道 TARGET >=5座
            荷香街道、柳岸街道：分别新建5座、4座。 | 各街道 | 荷香街道 TARGET >=5座; 柳岸街道 TARGET >=4座
            荷香街道、柳岸街道及时分别建成3座、2座。 | 各街道 | 荷香街道 TARGET >=3座; 柳岸街道 TARGET >=2座
            湖口、青石两个镇分别建成3座、2座。 | 镇（街道） | 湖口镇 TARGET >=3座; 青石镇 TARGET >=2座
            由区商务局牵头，各街道配合，新建分拣中心1座。 | 区商务局、各街道 | 区商务局 TARGET >=1座
            新建分拣中心1座，由区商务局负责，各街道协助配合。 | 区商务局、各街道 | 区商务局 TARGET >=1座
            新建分拣中心1座。由区商务局牵头，各街道配合。 | 区商务局、各街道 | 区商务局 TARGET >=1座
            由区商务局牵头，新建分拣中心1座，由区城管局牵头，改造转运站2座。 | 区商务局、区城管局 | 区商务局 TARGET >=1座; 区城管局 TARGET >=2座
            每季度，由区城管局牵头，召开联席会议1次。 | 区城管局、各街道 | 区城管局 RECURRING >=1次 QUARTER
            区教育局牵头负责，区妇联参与，开展亲子活动6场。 | 区教育局 | 区教育局 TARGET >=6场
            区城管局牵头、区商务局配合，新建分拣中心1座。 | 区商务局、区城管局 | 区城管局 TARGET >=1座
            牵头单位区城管局，配合单位各街道，新建分拣中心1座。 | 区城管局、各街道 | 区城管局 TARGET >=1座
            区商务局为牵头单位，各街道为配合单位，新建分拣中心1座。 | 区商务局、各街道 | 区商务局 TARGET >=1座
            以区城管局为牵头单位，新建分拣中心1座。 | 区城管局、各街道 | 区城管局 TARGET >=1座
            区城管局为牵头单位，各街道为责任单位，新建投放点22处。 | 区城管局、各街道 | 区城管局、各街道 TARGET >=22处 JOINTLY
            区住建局牵头，各街道具体实施，完成改造70处。 | 区住建局、各街道 | 区住建局 TARGET >=70处
            新建分拣中心1座（区商务局牵头，各街道配合）。 | 区商务局、各街道 | 区商务局 TARGET >=1座
            新建分拣中心1座（牵头单位：区商务局；配合单位：各街道）。 | 区商务局、各街道 | 区商务局 TARGET >=1座
            区住建局会同各街道建成堆放点70处。 | 区住建局、各街道 | 区住建局 TARGET >=70处
            社会力量广泛参与，开展宣传活动12场。 | 区城管局 | 区城管局 MILESTONE; 区城管局 TARGET >=12场
            区城管局牵头，统筹推进全区分类工作。 | 区城管局、各街道 | 区城管局、各街道 MILESTONE
            区政府每季度、街道每月、社区每周召开调度会。 | 区政府办、各街道 | 区政府办 RECURRING >=1次 QUARTER; 各街道 RECURRING >=1次 MONTH; 各街道 RECURRING >=1次 WEEK
            区城管局每季度、各街道每月开展一次检查。 | 区城管局、各街道 | 区城管局 RECURRING >=1次 QUARTER; 各街道 RECURRING >=1次 MONTH
            街道每月、社区每周召开一次推进会。 | 各街道 | 各街道 RECURRING >=1次 MONTH; 各街道 RECURRING >=1次 WEEK
            """)
    void isWhomTheTextNames(String text, String units, String duties) {
        assertThat(Reading.row(text, units, "10月").obligations().stream()
                        .map(OwnersTest::withOwners)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            由区商务局牵头，各街道配合，新建分拣中心1座。 | 区商务局、各街道 | 各街道
            新建分拣中心1座（区商务局牵头，区住建局、各街道配合）。 | 区商务局、区住建局、各街道 | 区住建局、各街道
            区商务局会同各街道新建分拣中心1座。 | 区商务局、各街道 | 各街道
            区商务局牵头，某某公司配合，新建分拣中心1座。 | 区商务局、各街道 |
            """)
    void whoeverHelpsSupportsIt(String text, String units, String helpers) {
        assertThat(Reading.row(text, units, "10月").obligations())
                .singleElement()
                .satisfies(duty -> assertThat(duty.supportingUnits().stream()
                                .map(UnitRef::name)
                                .collect(Collectors.joining("、")))
                        .isEqualTo(Objects.requireNonNullElse(helpers, "")));
    }

    private static String withOwners(ObligationDraft duty) {
        return duty.leadUnits().stream().map(UnitRef::name).collect(Collectors.joining("、")) + " "
                + Wording.of(duty).replace(" due=2024-10-31", "");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            镇（街道）             | true
            荷香街道、柳岸街道、区城管局 | false
            """)
    void namesAGroupOfTheDirectoryOnlyWhereTheTaskHasAllOfIt(String units, boolean known) {
        UnitRef streets = Reading.row("每个街道不少于3个创建精品小区。", units, "10月")
                .obligations()
                .get(0)
                .leadUnits()
                .get(0);

        assertThat(streets.name()).isEqualTo("各街道");
        assertThat("各街道".equals(streets.code())).isEqualTo(known);
        assertThat(streets.unitCodes()).hasSize(known ? 3 : 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区新建分类亭27座，其中荷香街道11座、柳岸街道9座、桥西街道7座。 | 荷香街道=11 柳岸街道=9 桥西街道=7
            新建分类亭27座（荷香街道11座、柳岸街道9座、桥西街道7座）。 | 荷香街道=11 柳岸街道=9 桥西街道=7
            新建分类亭20座，其中荷香街道11座、柳岸街道9座。 | 荷香街道=11 柳岸街道=9
            新建分类亭20座，其中荷香11座、柳岸9座。 | 荷香街道=11 柳岸街道=9
            新建分类亭20座（荷香11座、柳岸9座）。 | 荷香街道=11 柳岸街道=9
            新建分类亭20座（荷香街道：11座；柳岸街道：9座）。 | 荷香街道=11 柳岸街道=9
            新建分类亭20座，荷香街道、柳岸街道分别为11座、9座。 | 荷香街道=11 柳岸街道=9
            """)
    void aTotalIsDividedAsTheTextDividesIt(String text, String shares) {
        List<ObligationDraft> duties = Reading.row(text, "各街道、区城管局", "10月").obligations();

        assertThat(Wording.of(duties)).matches("TARGET >=2\\d座 due=2024-10-31 JOINTLY");
        Apportionment division =
                Optional.ofNullable(duties.get(0).apportionment()).orElseThrow();
        assertThat(division.method()).isEqualTo(Apportionment.Method.GIVEN);
        assertThat(division.shares().stream()
                        .map(share -> share.unitCode().substring(3) + "=" + share.amount())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shares);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            荷香街道新建驿站4座，改造站点6处。 | 各街道 | UNIT_MISSING | 改造站点6处
            完成荷香街道站点改造6处。 | 各街道 | UNIT_MISSING | 荷香街道
            荷香街道4座、其余街道各5座。 | 各街道 | UNIT_MISSING | 荷香街道
            街道参与率不低于90%。 | 镇（街道） | UNIT_MISSING | 各街道
            区级抽查点位不少于40个。 | 镇（街道）、区垃分办、区城管局 | UNIT_MISSING | 区垃分办、区城管局
            区城管局指导各街道建成示范点6处。 | 各街道、区城管局 | UNIT_MISSING | 区城管局
            荷香街道、柳岸街道新建驿站6座。 | 各街道 | FAN_OUT_UNCLEAR | 新建驿站6座
            新建驿站9座，其中荷香街道7座、柳岸街道8座。 | 各街道 | FAN_OUT_UNCLEAR | 新建驿站9座
            荷香街道：新建5座。改造站点3处。柳岸街道：新建4座。 | 各街道 | UNIT_MISSING | 荷香街道
            组织培训2次、教育3次。 | 区教育局、区卫健委 | UNIT_MISSING | 区教育局
            荷香投放亭改造5座。 | 各街道 | UNIT_MISSING | 荷香街道
            荷香街道6月底前完成改造，其他街道8月底前完成改造。 | 各街道 | UNIT_MISSING | 荷香街道
            新建投放亭60座。 | 各街道 | FAN_OUT_UNCLEAR | 新建投放亭60座
            发放宣传册500份。 | 各街道、各镇 | FAN_OUT_UNCLEAR | 发放宣传册500份
            街道新建投放亭6座。 | 各街道 | FAN_OUT_UNCLEAR | 街道新建投放亭6座
            各镇（街道）于4月15日前制定实施方案。 | 区垃分办 | UNIT_MISSING | 各镇（街道）
            各街道新建投放亭3座。 | 区城管局 | UNIT_MISSING | 各街道
            区教育局召开现场会2次。 | 各街道 | UNIT_MISSING | 区教育局
            荷香、柳岸片区建成示范点5个。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道
            荷香、柳岸三个街道各建成5座。 | 各街道、各镇 | UNIT_MISSING | 荷香街道、柳岸街道
            荷香街道、柳岸街道分别新建5座、4座，改造3处。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道
            荷香街道、柳岸街道分别新建5座、4座、改造3处。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道
            新建投放亭5座、改造3座（荷香街道）。 | 各街道 | UNIT_MISSING | 荷香街道
            新建投放亭5座（荷香街道）、改造3座。 | 各街道 | UNIT_MISSING | 荷香街道
            新建投放亭5座、改造3座（荷香街道）、更新2座（柳岸街道）。 | 各街道 | UNIT_MISSING | 荷香街道
            荷香街道试点先行，6月底前完成；其他街道10月底前完成。 | 各街道 | UNIT_MISSING | 其他街道
            荷香街道先行试点，6月底前完成改造；其他街道10月底前完成改造。 | 各街道 | UNIT_MISSING | 荷香街道
            其他街道10月底前完成改造。 | 各街道 | UNIT_MISSING | 各街道
            各街道每月分类宣传2次。 | 区城管局 | UNIT_MISSING | 各街道
            其他街道各建成示范小区1个。 | 区城管局 | UNIT_MISSING | 各街道
            区教育局分类示范校创建5所。 | 区城管局 | UNIT_MISSING | 区教育局
            """)
    void whatIsNotCertainIsAsked(String text, String units, QuestionCode code, String words) {
        assertThat(Reading.plan(text, units, "全年").openQuestions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.code()).isEqualTo(code);
                    assertThat(question.textZh()).contains(words);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            湖口镇、青石镇、荷香街道分别建成投放点3座、2座。 | 镇（街道） | UNIT_MISSING | 湖口镇、青石镇、荷香街道/湖口镇/青石镇/荷香街道
            湖口镇、青石镇分别建成投放点3座、改造2座。 | 湖口镇、青石镇 | UNIT_MISSING | 全部责任单位/湖口镇
            荷香街道、柳岸街道新建投放亭5座、4座。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道/荷香街道
            各街道分别新建投放亭5座、4座。 | 各街道 | FAN_OUT_UNCLEAR | 各单位分别完成/全区合计
            荷香街道、柳岸街道新建投放亭5座、收集站4座。 | 荷香街道、柳岸街道 | FAN_OUT_UNCLEAR | 全区合计/各单位分别完成
            镇、街道知晓率、参与率分别达到95%、90%。 | 镇（街道） | UNIT_MISSING | 全部责任单位/各镇
            街道、镇覆盖率分别达到95%、80%。 | 各街道、各镇 | UNIT_MISSING | 全部责任单位/各街道
            区级、街道级每季度分别检查1次、3次。 | 区城管局、各街道 | UNIT_MISSING | 全部责任单位/区城管局
            荷香街道、柳岸街道覆盖率、准确率分别达到90%、85%。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道/荷香街道
            各镇、各街道知晓率、参与率分别达到95%、90%。 | 镇（街道） | UNIT_MISSING | 全部责任单位/各镇
            各镇、各街道在6月底前、10月底前分别建成2座、3座投放亭。 | 镇（街道） | UNIT_MISSING | 全部责任单位/各镇
            荷香街道、柳岸街道上半年、下半年分别开展2次、3次检查。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道/荷香街道
            荷香街道、柳岸街道6月底前、12月底前覆盖率分别达到60%、95%。 | 各街道 | UNIT_MISSING | 全部责任单位/荷香街道、柳岸街道
            荷香街道、柳岸街道投放亭、收集站分别新建5座、4座。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道/荷香街道
            荷香街道、柳岸街道两类小区分别建成5个、4个。 | 各街道 | UNIT_MISSING | 荷香街道、柳岸街道/荷香街道
            湖口镇、青石镇6月底前、8月底前分别建成中转站1座。 | 镇（街道） | UNIT_MISSING | 湖口镇、青石镇/湖口镇
            荷香街道：新建投放亭5座。改造投放亭3座。 | 区城管局 | UNIT_MISSING | 全部责任单位/荷香街道
            """)
    void eachOfTwoNumbersIsAskedAbout(String text, String units, QuestionCode code, String proposals) {
        List<Question> questions = Reading.plan(text, units, "全年").openQuestions();

        assertThat(questions).hasSize(2).extracting(Question::code).containsOnly(code);
        assertThat(questions.get(0).proposals().stream().map(Proposal::labelZh).collect(Collectors.joining("/")))
                .isEqualTo(proposals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各街道新建投放亭6座，改造站点3处。 | 各街道
            各街道要履行主体责任，新建投放亭6座。 | 各街道
            各街道均新建投放亭6座。 | 各街道
            各新建投放亭6座。 | 各街道
            街道各打造示范点6个。 | 各街道
            每个街道新建投放亭6座。 | 各街道
            全区共新建投放亭60座。 | 各街道
            各街道新建投放亭6座，全区共新建18座。 | 各街道
            召开会议6次。 | 各街道
            宣传栏要更新，共60块。 | 各街道
            在荷香街道新建投放亭5座。 | 区城管局
            创建示范小区1个。 | 各街道
            社区每月开展宣传2次。 | 区委组织部
            区垃分办每季度考核1次。 | 区城管局
            指导各街道新建投放亭5座。 | 区城管局
            荷香街道、柳岸街道6月底前完成方案、9月底前完成改造。 | 各街道
            各街道分类工作考核每季度1次。 | 区城管局
            各镇街考核排名每月公布一次。 | 区城管局
            各街道分类设施每月检查2次。 | 区城管局
            各街道参与率检查每月1次。 | 区城管局
            除3个拆迁小区外，其余小区覆盖率达到100%。 | 各街道
            """)
    void whatIsCertainIsNotAsked(String text, String units) {
        assertThat(Reading.plan(text, units, "12月").openQuestions())
                .extracting(Question::code)
                .doesNotContain(QuestionCode.UNIT_MISSING, QuestionCode.FAN_OUT_UNCLEAR);
    }

    @Test
    void theAnswerNamesTheOwner() {
        PlanDraft draft = Reading.plan("完成荷香街道站点改造6处。", "各街道", "10月");
        Question question = draft.openQuestions().get(0);

        PlanDraft all = Answers.answer(draft, question.id(), "p1");
        PlanDraft one = Answers.answer(draft, question.id(), "p2");

        assertThat(all.obligations()).isEqualTo(draft.obligations());
        assertThat(one.obligations().get(0).leadUnits())
                .extracting(UnitRef::name)
                .containsExactly("荷香街道");
        assertThat(one.tasks().get(0).leadUnits()).extracting(UnitRef::name).containsExactly("各街道");
    }
}
