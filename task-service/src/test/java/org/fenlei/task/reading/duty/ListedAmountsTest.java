package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities in lists, of each time, and without a bound, in a plan of 2024. */
class ListedAmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新建居民区标准投放亭21座、便民回收站13个、装修垃圾暂存点4处、园林垃圾归集点7处、再生资源集散中心2座。 | >=21座; >=13个; >=4处; >=7处; >=2座
            打造模范机关十二家、模范学校九所、模范医院三家、模范超市两家、模范宾馆六家。 | >=12家; >=9所; >=3家; >=2家; >=6家
            评选“分类先锋”40名、“热心志愿者”25名、“绿色家庭”110户、优秀集体8个。 | >=40名; >=25名; >=110户; >=8个
            培训楼道长、保洁员、桶边督导员分别不少于70人、310人、150人。 | >=70人; >=310人; >=150人
            发放手册4万份、公开信2万封，张贴挂图700张。 | >=40000份; >=20000封; >=700张
            制作分类扇6000把、遮阳帽3000顶、马甲900件、道旗80杆。 | >=6000把; >=3000顶; >=900件; >=80杆
            走访12个小区、7家商户。 | >=12个; >=7家
            拍摄动画片2部，印制指南3万册、挂图80幅。 | >=2部; >=30000册; >=80幅
            检查餐饮店150户次，补植行道树600株。 | >=150户次; >=600株
            清运积存垃圾400吨，管线总长18公里。 | >=400吨; >=18公里
            """)
    void everyNumberOfAListCounts(String text, String numbers) {
        assertThat(Reading.row(text, "区城管局", "9月").obligations())
                .extracting(ListedAmountsTest::least)
                .containsExactly(numbers.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月抽查不少于8个小区、6个单位和3个农贸市场。 | 全年 | RECURRING >=8个 MONTH INSPECTION_COMPLETED; RECURRING >=6个 MONTH INSPECTION_COMPLETED; RECURRING >=3个 MONTH INSPECTION_COMPLETED
            每季度走访不少于二十个小区、十五家单位。 | 全年 | RECURRING >=20个 QUARTER; RECURRING >=15家 QUARTER
            每季度检查20家单位。 | 全年 | RECURRING >=20家 QUARTER
            每季度抽查6个街道25个小区。 | 全年 | RECURRING >=6个 QUARTER INSPECTION_COMPLETED; RECURRING >=25个 QUARTER INSPECTION_COMPLETED
            培训4期，每期3天，参训90人。 | 全年 | TARGET >=4期 due=2024-12-31; LIMIT >=3天 due=2024-12-31 on=t1.1; TARGET >=90人 due=2024-12-31
            每月召开例会，每次会议形成纪要2份。 | 全年 | RECURRING >=1次 MONTH; LIMIT >=2份 on=t1.1
            收集箱90组（上半年完成50组）。 | 11月 | TARGET >=90组 due=2024-11-30; TARGET >=50组 due=2024-06-30
            收集箱90组（上半年50组、下半年40组）。 | 11月 | TARGET >=90组 due=2024-11-30; TARGET >=50组 due=2024-06-30; TARGET >=40组 due=2024-12-31
            可回收物日收运量不少于70吨。 | 全年 | LIMIT >=70吨 due=2024-12-31
            其他垃圾日清运量不超过90吨、厨余垃圾日分出量不低于40吨。 | 全年 | LIMIT <=90吨 due=2024-12-31; LIMIT >=40吨 due=2024-12-31
            12月31日回收量不低于60吨。 | 全年 | TARGET >=60吨 due=2024-12-31
            每周五组织桶边值守，每次不少于3小时。 | 全年 | RECURRING >=1次 WEEK rule=WINDOW:*:5; LIMIT >=3小时 on=t1.1
            每日开展桶边值守，每次不少于3小时。 | 全年 | UNSCHEDULED; LIMIT >=3小时 due=2024-12-31
            每月暗访2次，每次抽取不少于9个小区、4个单位。 | 全年 | RECURRING >=2次 MONTH; LIMIT >=9个 on=t1.1; LIMIT >=4个 on=t1.1
            每季度开展宣讲，每次发放手册不少于300份。 | 全年 | RECURRING >=1次 QUARTER; LIMIT >=300份 on=t1.1
            每季度暗访1次，每次随机抽查9个小区、4个单位。 | 全年 | RECURRING >=1次 QUARTER; LIMIT >=9个 on=t1.1; LIMIT >=4个 on=t1.1
            每次检查覆盖不少于6个社区。 | 全年 | LIMIT >=6个 due=2024-12-31
            堆肥厂一期5月底前投产，二期11月底前开工。 | 全年 | MILESTONE due=2024-05-31; MILESTONE due=2024-11-30
            实施转运站二期扩建。 | 9月 | MILESTONE due=2024-09-30
            编印简报二期。 | 9月 | TARGET >=2期 due=2024-09-30
            评选先进，分别奖励40万元、20万元、10万元。 | 9月 | MILESTONE due=2024-09-30
            志愿者按200户1名配备。 | 9月 | LIMIT >=1名/200户 due=2024-09-30
            """)
    void listsPartsAndOccasions(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            按照每村每年2万元标准给予补助。 | >=20000元
            回收旧织物35吨、玻璃20吨。 | >=35吨; >=20吨
            """)
    void howMuchWithoutABoundIsAskedAbout(String text, String amounts) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(draft.obligations().stream().map(ListedAmountsTest::least).collect(Collectors.joining("; ")))
                .isEqualTo(amounts);
        assertThat(draft.openQuestions())
                .extracting(Question::code)
                .hasSize(amounts.split("; ").length)
                .containsOnly(QuestionCode.QUANTITY_UNREAD);
    }

    private static String least(ObligationDraft duty) {
        return ">=" + (duty.minimum() == null ? "" : duty.minimum().toPlainString()) + duty.unitOfMeasure();
    }

    @ParameterizedTest
    @ValueSource(strings = {"对乱投放的处以罚款200元。", "落实“三个责任”、健全五项机制。"})
    void finesAndSlogansCountNothing(String text) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo("STANDING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发放手册4万份、贴纸6000贴。 | 6000贴
            采购手环5000枚。 | 5000枚
            """)
    void aMeasureThatNobodyKnowsIsAsked(String text, String words) {
        PlanDraft draft = Reading.plan(text, "区城管局", "10月底前");

        assertThat(draft.questions()).singleElement().satisfies(question -> {
            assertThat(question.code()).isEqualTo(QuestionCode.QUANTITY_UNREAD);
            assertThat(question.textZh()).contains(words);
        });
    }
}
