package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one number of a sentence says for the next: its rhythm, and whose it is. Text | units | duties and questions. */
class CarriedOnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月抽查小区不少于12个，其中夜间抽查不少于7个。 | 各街道 | RECURRING >=12个 MONTH INSPECTION_COMPLETED; RECURRING >=7个 MONTH
            每季度抽查单位不少于40家，其中餐饮单位12家，商场6家。 | 区商务局 | RECURRING >=40家 QUARTER; RECURRING >=12家 QUARTER; RECURRING >=6家 QUARTER
            每月检查企业24家次，其中重点企业8家次。 | 区城管局 | RECURRING >=24家次 MONTH; RECURRING >=8家次 MONTH
            每月检查不少于5次，其中夜间不少于2次。 | 区城管局 | RECURRING >=5次 MONTH; RECURRING >=2次 MONTH
            全年抽查小区240个，其中现场检查60个。 | 区城管局 | TARGET >=240个 due=2024-12-31; TARGET >=60个 due=2024-12-31
            每月抽查小区12个，其中6月底前现场检查6个。 | 区城管局 | RECURRING >=12个 MONTH INSPECTION_COMPLETED; TARGET >=6个 due=2024-06-30
            """)
    void aPartIsCountedInTheWindowsOfTheWhole(String text, String units, String read) {
        assertThat(read(text, units)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月暗访小区11个，通报问题不少于21个。 | 区城管局 | RECURRING >=11个 MONTH; TARGET >=21个 due=2024-12-31; PERIOD_UNCLEAR
            每月自查不少于3次，曝光问题6个，推送视频4条。 | 区城管局 | RECURRING >=3次 MONTH; TARGET >=6个 due=2024-12-31; TARGET >=4条 due=2024-12-31; PERIOD_UNCLEAR; PERIOD_UNCLEAR
            每季度联合检查1次，走访商户不少于31家。 | 区城管局 | RECURRING >=1次 QUARTER; TARGET >=31家 due=2024-12-31; PERIOD_UNCLEAR
            加强节日期间宣传，发放传单5100份。 | 区城管局 | UNSCHEDULED; TARGET >=5100份 due=2024-12-31; PERIOD_UNSUPPORTED
            每月自查不少于3次，升级站点8座。 | 区城管局 | RECURRING >=3次 MONTH; TARGET >=8座 due=2024-12-31
            每月自查不少于3次，新建投放点7处。 | 区城管局 | RECURRING >=3次 MONTH; TARGET >=7处 due=2024-12-31
            每月自查不少于3次，10月底前走访商户90家。 | 区城管局 | RECURRING >=3次 MONTH; TARGET >=90家 due=2024-10-31
            每学期开展班会3次，评选小能手不少于12名。 | 区教育局 | UNSCHEDULED; TARGET >=12名 due=2024-12-31; PERIOD_UNSUPPORTED; QUANTITY_UNREAD
            """)
    void whatFollowsARhythmMayBeMeantInEachOfItsWindows(String text, String units, String read) {
        assertThat(read(text, units)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度评选先进家庭60户。 | 区城管局、区妇联 | RECURRING >=60户 QUARTER JOINTLY
            每季度召开例会1次。 | 区城管局、区妇联 | RECURRING >=1次 QUARTER
            每月报送台账2份。 | 区城管局、区商务局 | RECURRING >=2份 MONTH LEDGER_SUBMITTED
            每半年各检查企业21家。 | 区城管局、区商务局 | RECURRING >=21家 HALF_YEAR
            每月抽查商户不少于23家。 | 区城管局、区商务局 | RECURRING >=23家 MONTH; FAN_OUT_UNCLEAR
            每季度联合检查3次，全年不少于13次。 | 区城管局、区商务局 | RECURRING >=3次 QUARTER JOINTLY; RECURRING >=13次 YEAR JOINTLY
            依托区联合执法平台每季度检查5次。 | 区城管局、区商务局 | RECURRING >=5次 QUARTER
            与街道联合开展宣传6次。 | 区城管局、区商务局 | TARGET >=6次 due=2024-12-31
            联合开展专项整治3次。 | 区城管局、区商务局 | TARGET >=3次 due=2024-12-31 JOINTLY
            开展联合执法行动不少于7次。 | 区城管局、区商务局 | TARGET >=7次 due=2024-12-31 JOINTLY
            开展联合执法行动不少于7次。 | 各街道 | TARGET >=7次 due=2024-12-31
            开展专项整治3次。 | 区城管局、区商务局 | TARGET >=3次 due=2024-12-31
            """)
    void whatDepartmentsCountOrDoTogetherIsOneNumber(String text, String units, String read) {
        assertThat(read(text, units)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            垃圾日均收运量6月底前达到110吨，10月底前达到130吨。 | 区城管局 | LIMIT >=110吨 due=2024-06-30; LIMIT >=130吨 due=2024-10-31
            垃圾日均收运量上半年达到110吨，下半年达到130吨。 | 区城管局 | LIMIT >=110吨 due=2024-06-30; LIMIT >=130吨 due=2024-12-31
            垃圾日均收运量达到110吨，全年回收织物50吨。 | 区城管局 | LIMIT >=110吨 due=2024-12-31; TARGET >=50吨 due=2024-12-31; QUANTITY_UNREAD
            """)
    void aQualityIsOneOnEveryDate(String text, String units, String read) {
        assertThat(read(text, units)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区居民知晓率达到96%，参与率达到86%，投放准确率达到81%。 | 区城管局、各街道 | RATE >=96PERCENT due=2024-12-31 JOINTLY; RATE >=86PERCENT due=2024-12-31 JOINTLY; RATE >=81PERCENT due=2024-12-31 JOINTLY
            组织全区业务培训不少于5场，培训人数不少于700人次；各街道组织培训不少于6场。 | 区城管局、各街道 | TARGET >=5场 due=2024-12-31 JOINTLY; TARGET >=700人次 due=2024-12-31 JOINTLY; TARGET >=6场 due=2024-12-31
            全区新建32座，改造21座。 | 各街道 | TARGET >=32座 due=2024-12-31 JOINTLY; TARGET >=21座 due=2024-12-31 JOINTLY
            全区每月抽查小区不少于30个，其中现场检查不少于20个。 | 各街道 | RECURRING >=30个 MONTH JOINTLY INSPECTION_COMPLETED; RECURRING >=20个 MONTH JOINTLY
            全区新建32座；改造21座。 | 各街道 | TARGET >=32座 due=2024-12-31 JOINTLY; TARGET >=21座 due=2024-12-31; FAN_OUT_UNCLEAR
            全区新建32座，荷香街道改造21座。 | 各街道 | TARGET >=32座 due=2024-12-31 JOINTLY; TARGET >=21座 due=2024-12-31
            全区知晓率达到96%，新建投放亭20座。 | 各街道 | RATE >=96PERCENT due=2024-12-31 JOINTLY; TARGET >=20座 due=2024-12-31; FAN_OUT_UNCLEAR
            全区开展培训不少于4场，每月检查不少于2次。 | 各街道 | TARGET >=4场 due=2024-12-31 JOINTLY; RECURRING >=2次 MONTH
            全区居民知晓率、参与率分别达到97%、91%以上。 | 各街道 | RATE >=97PERCENT due=2024-12-31 JOINTLY; RATE >=91PERCENT due=2024-12-31 JOINTLY
            """)
    void theWholeDistrictsNumbersAreAllUnitsTogether(String text, String units, String read) {
        assertThat(read(text, units)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各街道新建分类亭4座，配备督导员不少于11名，招募志愿者不少于52名。 | 各街道 TARGET >=4座 due=2024-12-31; 各街道 TARGET >=11名 due=2024-12-31; 各街道 TARGET >=52名 due=2024-12-31
            各街道每月自查不少于4次，配备督导员不少于51名。 | 各街道 RECURRING >=4次 MONTH; 各街道 TARGET >=51名 due=2024-12-31
            各街道新建分类亭4座，每月检查不少于2次，知晓率达到95%。 | 各街道 TARGET >=4座 due=2024-12-31; 各街道 RECURRING >=2次 MONTH; 各街道 RATE >=95PERCENT due=2024-12-31
            各街道新建分类亭4座，区城管局组织宣传10场。 | 各街道 TARGET >=4座 due=2024-12-31; 区城管局 TARGET >=10场 due=2024-12-31
            """)
    void eachOfAKindGoesOnBehindAComma(String text, String read) {
        PlanDraft draft = Reading.plan(text, "区城管局、各街道", "全年");

        assertThat(draft.openQuestions()).isEmpty();
        assertThat(draft.tasks().get(0).obligations().stream()
                        .map(duty -> duty.leadUnits().get(0).name() + " " + Wording.of(duty))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各部门每季度至少开展1次督导检查，检查单位数不少于单位总数的22%。 | 区教育局、区卫健委 | RECURRING >=1次 QUARTER; RATE >=22PERCENT due=2024-12-31; PERIOD_UNCLEAR
            每季度入户宣传不少于1次，入户率不低于26%。 | 各街道 | RECURRING >=1次 QUARTER; RATE >=26PERCENT due=2024-12-31; PERIOD_UNCLEAR
            每月开展检查，抽查比例不低于11%。 | 各街道 | RECURRING >=1次 MONTH; RATE >=11PERCENT due=2024-12-31; PERIOD_UNCLEAR
            每季度召开例会1次，知晓率达到95%以上。 | 各街道 | RECURRING >=1次 QUARTER; RATE >=95PERCENT due=2024-12-31
            每月抽查户数不少于辖区居民总数的12%。 | 各街道 | RATE >=12PERCENT MONTH
            每季度检查门店数量不低于辖区门店总数的31%。 | 各街道 | RATE >=31PERCENT QUARTER
            培训总数不少于60场。 | 各街道 | TARGET >=60场 due=2024-12-31 JOINTLY
            """)
    void aShareReachedInARoundIsNotTakenForTheYearsInSilence(String text, String units, String read) {
        assertThat(read(text, units)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            资源化利用率达到61%，较上年提高5个百分点。 | RATE >=61PERCENT due=2024-12-31; MILESTONE due=2024-12-31; QUANTITY_UNREAD
            资源化利用率同比提高2个百分点以上。 | MILESTONE due=2024-12-31; QUANTITY_UNREAD
            资源化利用率较2023年提升3个百分点。 | MILESTONE due=2024-12-31; QUANTITY_UNREAD
            资源化利用率达到61%且比上年提升3个百分点以上。 | RATE >=61PERCENT due=2024-12-31; QUANTITY_UNREAD
            """)
    void pointsMoreThanBeforeAreAsked(String text, String read) {
        assertThat(read(text, "区城管局")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建成分拣中心1座，占地不少于3100平方米。 | TARGET >=1座 due=2024-12-31; LIMIT >=3100平方米 due=2024-12-31 on=t1.1
            建成占地不少于3100平方米的分拣中心1座。 | LIMIT >=3100平方米 due=2024-12-31; TARGET >=1座 due=2024-12-31
            """)
    void groundIsAFloorAndNotAddedUp(String text, String read) {
        assertThat(read(text, "区城管局")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            医院不少于2处，学校不少于4处，车站不少于6处。 | -; -; -
            各社区不少于2场。 | 各社区
            """)
    void whatIsCountedDoesNotAct(String text, String actors) {
        assertThat(Reading.row(text, "区卫健委、区教育局、区城管局", "全年").obligations().stream()
                        .map(duty -> duty.actor() == null ? "-" : duty.actor())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(actors);
    }

    private static String read(String text, String units) {
        PlanDraft draft = Reading.plan(text, units, "全年");
        String asked = draft.openQuestions().stream()
                .map(Question::code)
                .map(code -> "; " + code)
                .collect(Collectors.joining());
        return Wording.of(draft.tasks().get(0).obligations()) + asked;
    }
}
