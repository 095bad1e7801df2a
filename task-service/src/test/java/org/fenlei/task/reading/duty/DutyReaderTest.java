package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row's words demand, in a plan of 2024: text | units | deadline | duties. */
class DutyReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度召开调度会不少于3次。 | 区城管局 | 全年 | RECURRING >=3次 QUARTER
            每月至少走访一次示范小区。 | 各街道 | 全年 | RECURRING >=1次 MONTH
            组织桶边志愿服务，每半年不少于2场。 | 团区委 | 全年 | RECURRING >=2场 HALF_YEAR
            每周至少编写1期简报。 | 区垃分办 | 全年 | RECURRING >=1期 WEEK
            每两个月组织1次现场观摩。 | 区城管局 | 全年 | RECURRING >=1次 TWO_MONTHS
            全年组织培训不少于12次。 | 区教育局 | 全年 | RECURRING >=12次 YEAR
            每年度评选1次先进。 | 区妇联 | 全年 | RECURRING >=1次 YEAR
            按季度梳理问题清单。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER
            每月5日前汇总信息。 | 区城管局 | 全年 | RECURRING >=1次 MONTH rule=WINDOW:*:5
            每季度末月25日前提交小结。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER rule=WINDOW:*:25
            数据每月整理，于次月8日前提交。 | 区城管局 | 全年 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:8
            每年开展1次评估，于11月15日前提交。 | 区城管局 | 全年 | RECURRING >=1次 YEAR rule=WINDOW:11:15
            每月检查2次，次月5日前报送结果。 | 区城管局 | 全年 | RECURRING >=2次 MONTH; RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5
            每周检查2次，次月5日前报送结果。 | 区城管局 | 全年 | RECURRING >=2次 WEEK; RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5
            每季度检查2次，次月5日前报送结果。 | 区城管局 | 全年 | RECURRING >=2次 QUARTER; RECURRING >=1次 QUARTER rule=NEXT_WINDOW:1:5
            按季度通报进展，于末月20日前报送。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER rule=WINDOW:*:20
            每月5日前报送上月进展。 | 区城管局 | 全年 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5
            上月进展每月5日前报送。 | 区城管局 | 全年 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5
            从5月起每月5日前报送上月进展。 | 区城管局 | 全年 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5 from=2024-04-01
            每季度首月10日前通报上季度进展。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER rule=WINDOW:1:10
            每月公示进展，全年不少于12次。 | 区城管局 | 全年 | RECURRING >=1次 MONTH; RECURRING >=12次 YEAR
            11月至次年2月清理积存，期间每周巡查1次。 | 区城管局 | 全年 | MILESTONE due=2025-02-28 from=2024-11-01; RECURRING >=1次 WEEK due=2025-02-28 from=2024-11-01
            二季度至三季度每月公示1次。 | 区城管局 | 全年 | RECURRING >=1次 MONTH due=2024-09-30 from=2024-04-01
            从7月起，每月公示1次。 | 区城管局 | 全年 | RECURRING >=1次 MONTH from=2024-07-01
            一月一督查、一季一评比、半年一通报、全年一考核。 | 区城管局 | 全年 | RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER; RECURRING >=1次 HALF_YEAR; RECURRING >=1次 YEAR
            周巡查、月调度、季通报、半年考核、年终总结。 | 区城管局 | 全年 | RECURRING >=1次 WEEK; RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER; RECURRING >=1次 HALF_YEAR; RECURRING >=1次 YEAR
            推行日巡查、周调度、月通报机制。 | 区城管局 | 全年 | UNSCHEDULED; RECURRING >=1次 WEEK; RECURRING >=1次 MONTH
            实行日报告、周汇总、月分析。 | 区城管局 | 全年 | UNSCHEDULED; RECURRING >=1次 WEEK; RECURRING >=1次 MONTH
            落实月报制度和季度分析制度。 | 区城管局 | 全年 | RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER
            区级每月、镇级每周至少检查1次。 | 区城管局 | 全年 | RECURRING >=1次 MONTH; RECURRING >=1次 WEEK
            排名后三分之一的社区每月报送整改报告。 | 区城管局 | 全年 | RECURRING >=1次 MONTH
            对满溢率超过三成的小区每周督导不少于1次。 | 区城管局 | 全年 | RECURRING >=1次 WEEK
            每月整改问题不少于5起。 | 区城管局 | 全年 | RECURRING >=5起 MONTH
            每年3月、9月各开展一次集中宣传活动，全年累计不少于24场次。 | 区城管局 | 全年 | TARGET >=1次 due=2024-03-31; TARGET >=1次 due=2024-09-30; TARGET >=24场次 due=2024-12-31 JOINTLY
            每周巡查1次，持续到9月底前。 | 区城管局 | 全年 | RECURRING >=1次 WEEK due=2024-09-30
            每周巡查1次，持续到9月底，做好记录。 | 区城管局 | 全年 | RECURRING >=1次 WEEK due=2024-09-30; STANDING
            每周五前报送信息。 | 区城管局 | 全年 | RECURRING >=1次 WEEK rule=WINDOW:*:5
            每月检查2次、6月底前培训3次。 | 区城管局 | 全年 | RECURRING >=2次 MONTH; TARGET >=3次 due=2024-06-30
            街道每周、社区每天巡查不少于1次。 | 区城管局 | 全年 | UNSCHEDULED; RECURRING >=1次 WEEK
            社区每天、街道每月夜查不少于2次。 | 区城管局 | 全年 | RECURRING >=2次 MONTH; UNSCHEDULED
            每日巡查2次、每周通报1次。 | 区城管局 | 全年 | UNSCHEDULED; RECURRING >=1次 WEEK
            按月报送月度台账、季度总结。 | 区城管局 | 全年 | RECURRING >=1次 MONTH LEDGER_SUBMITTED; RECURRING >=1次 QUARTER
            报送月度动态、季度总结。 | 区城管局 | 全年 | RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER
            一月一例会、一季度一小结。 | 区城管局 | 全年 | RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER
            每月巡查2次、培训1次。 | 区城管局 | 全年 | RECURRING >=2次 MONTH; RECURRING >=1次 MONTH
            每月走访2至3次。 | 区城管局 | 全年 | RECURRING >=2次 MONTH
            执行周调度、月点评制度。 | 区城管局 | 全年 | RECURRING >=1次 WEEK; RECURRING >=1次 MONTH
            落实“周检查、季通报”制度。 | 区城管局 | 全年 | RECURRING >=1次 WEEK; RECURRING >=1次 QUARTER
            建立季度例会制度。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER
            建立季度例会制度，每季度商议1次重点事项。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER
            志愿服务每两月不少于1次。 | 团区委 | 全年 | RECURRING >=1次 TWO_MONTHS
            每半年1次，全年不少于3次对从业人员开展培训。 | 区商务局 | 全年 | RECURRING >=1次 HALF_YEAR; RECURRING >=3次 YEAR
            不少于每季度一次组织观摩。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER
            3月至11月每月评比1次。 | 区城管局 | 全年 | RECURRING >=1次 MONTH due=2024-11-30 from=2024-03-01
            各社区每月开展1次积分兑换。 | 各社区 | 全年 | RECURRING >=1次 MONTH
            各社区每月开展1次积分兑换。 | 各街道 | 全年 | RECURRING >=1次 MONTH per=COMMUNITY
            每月办讲堂1次，每次不少于40人。 | 区教育局 | 全年 | RECURRING >=1次 MONTH; LIMIT >=40人 on=t1.1
            """)
    void whatRecurs(String text, String units, String deadline, String duties) {
        assertThat(duties(text, units, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区新增分类亭60座。 | 各街道、区城管局 | 2024年10月 | TARGET >=60座 due=2024-10-31 JOINTLY
            新建大件垃圾拆解点2处。 | 区城管局 | 上半年 | TARGET >=2处 due=2024-06-30
            新建大件垃圾拆解点2处。 | 镇（街道）、区城管局 | 上半年 | TARGET >=2处 due=2024-06-30 JOINTLY
            各街道至少打造3个精品点。 | 各街道 | 9月底前 | TARGET >=3个 due=2024-09-30
            至少打造3个精品点。 | 各街道 | 9月底前 | TARGET >=3个 due=2024-09-30
            每个社区设立1处宣传栏。 | 各街道 | 5月 | TARGET >=1处 due=2024-05-31 per=COMMUNITY
            每个社区设立1处宣传栏。 | 区城管局 | 5月 | TARGET >=1处 due=2024-05-31 per=COMMUNITY JOINTLY
            每个镇（街道）创建示范村2个。 | 镇（街道） | 11月 | TARGET >=2个 due=2024-11-30
            组织讲座不少于6场。 | 区教育局 | 全年 | TARGET >=6场 due=2024-12-31
            培训保洁员800人次以上。 | 区城管局 | 年底前 | TARGET >=800人次 due=2024-12-31
            回收废旧织物不少于40吨。 | 区商务局 | 全年 | TARGET >=40吨 due=2024-12-31
            新建拆解点1处、回收站4座。 | 区城管局 | 6月 | TARGET >=1处 due=2024-06-30; TARGET >=4座 due=2024-06-30
            设置公示牌，每个社区不少于2块。 | 各街道 | 6月 | TARGET >=2块 due=2024-06-30 per=COMMUNITY
            6月底前，建成亭子8座，更换果壳箱90个。 | 区城管局 | 全年 | TARGET >=8座 due=2024-06-30; TARGET >=90个 due=2024-06-30
            2024年，全区改造老旧投放点45处。 | 各街道、区城管局 | 全年 | TARGET >=45处 due=2024-12-31 JOINTLY
            配备收运车12辆以上，其中新能源车不少于3辆。 | 区城管局 | 9月 | TARGET >=12辆 due=2024-09-30; TARGET >=3辆 due=2024-09-30
            投入资金不少于1.2亿元。 | 区财政局 | 年底 | TARGET >=120000000元 due=2024-12-31
            投入资金不少于一亿二千万元。 | 区财政局 | 年底 | TARGET >=120000000元 due=2024-12-31
            一季度、三季度各举办1场讲座。 | 区教育局 | 全年 | TARGET >=1场 due=2024-03-31; TARGET >=1场 due=2024-09-30
            4月底前选定地址、10月底前建成亭子3座。 | 区城管局 | 全年 | TARGET >=3座 due=2024-10-31
            建成亭子3座（6月底前）、回收站5座（10月底前）。 | 区城管局 | 全年 | TARGET >=3座 due=2024-06-30; TARGET >=5座 due=2024-10-31
            更新车辆2批，每批不少于6辆。 | 区城管局 | 12月 | TARGET >=2批 due=2024-12-31; LIMIT >=6辆 due=2024-12-31 on=t1.1
            全年改造投放点60个（一季度10个、二季度20个、三季度30个）。 | 区城管局 | 全年 | TARGET >=60个 due=2024-12-31; TARGET >=10个 due=2024-03-31; TARGET >=20个 due=2024-06-30; TARGET >=30个 due=2024-09-30
            新建公厕12座（上半年完成5座，余下7座11月底前完工）。 | 区城管局 | 全年 | TARGET >=12座 due=2024-12-31; TARGET >=5座 due=2024-06-30; TARGET >=7座 due=2024-11-30
            新建公厕12座（其中5座6月底前完工）。 | 区城管局 | 10月 | TARGET >=12座 due=2024-10-31; TARGET >=5座 due=2024-06-30
            全年开展讲座12场（上半年4场、下半年8场）。 | 区城管局 | 全年 | RECURRING >=12场 YEAR; TARGET >=4场 due=2024-06-30; TARGET >=8场 due=2024-12-31
            新建收集站6座，3月底前2座、6月底前4座。 | 区城管局 | 全年 | TARGET >=6座 due=2024-12-31; TARGET >=2座 due=2024-03-31; TARGET >=4座 due=2024-06-30
            6月、12月各组织1次演练。 | 区城管局 | 全年 | TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31
            3月、6月、9月分别开展1次集中整治。 | 区城管局 | 全年 | TARGET >=1次 due=2024-03-31; TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-09-30
            3月和9月均检查1次。 | 区城管局 | 全年 | TARGET >=1次 due=2024-03-31; TARGET >=1次 due=2024-09-30
            查处案件不少于30起。 | 区城管局 | 全年 | TARGET >=30起 due=2024-12-31
            其中2个街道实现全覆盖。 | 区城管局 | 6月 | TARGET >=2个 due=2024-06-30
            6个街道、4个镇实现宣传全覆盖。 | 区城管局 | 6月 | TARGET >=6个 due=2024-06-30; TARGET >=4个 due=2024-06-30
            两个镇和3个街道做到收运全覆盖。 | 区城管局 | 6月 | TARGET >=2个 due=2024-06-30; TARGET >=3个 due=2024-06-30
            新建投放点40个（5月底前完成，每处不少于3平方米）。 | 区城管局 | 全年 | TARGET >=40个 due=2024-05-31; LIMIT >=3平方米 due=2024-05-31 on=t1.1
            建成驿站9座（8月底前验收，每座配备2名管理员）。 | 区城管局 | 全年 | TARGET >=9座 due=2024-08-31; LIMIT >=2名 due=2024-08-31 on=t1.1
            培训骨干300人次（上半年4场、下半年6场）。 | 区城管局 | 全年 | TARGET >=300人次 due=2024-12-31; TARGET >=4场 due=2024-06-30; TARGET >=6场 due=2024-12-31
            3个镇的45个村实现全覆盖。 | 区城管局 | 10月 | TARGET >=45个 due=2024-10-31
            5个街道下辖的60个社区实现全覆盖。 | 区城管局 | 10月 | TARGET >=60个 due=2024-10-31
            5个街道60个社区全覆盖。 | 区城管局 | 10月 | TARGET >=60个 due=2024-10-31
            3个镇及所辖45个村全覆盖。 | 区城管局 | 10月 | TARGET >=45个 due=2024-10-31
            三个镇的四十五个村全覆盖。 | 区城管局 | 10月 | TARGET >=45个 due=2024-10-31
            2个街道、三个镇、15个村全覆盖。 | 区城管局 | 10月 | TARGET >=2个 due=2024-10-31; TARGET >=3个 due=2024-10-31; TARGET >=15个 due=2024-10-31
            三个镇、15个村全覆盖。 | 区城管局 | 10月 | TARGET >=3个 due=2024-10-31; TARGET >=15个 due=2024-10-31
            二十个村、5个社区全覆盖。 | 区城管局 | 10月 | TARGET >=20个 due=2024-10-31; TARGET >=5个 due=2024-10-31
            配备400升以上垃圾桶200个。 | 区城管局 | 6月 | TARGET >=200个 due=2024-06-30
            购置120升以上分类桶500个、5毫米以上标牌200块。 | 区城管局 | 6月 | TARGET >=500个 due=2024-06-30; TARGET >=200块 due=2024-06-30
            购置3吨以上收运车10辆。 | 区城管局 | 6月 | TARGET >=10辆 due=2024-06-30
            建设50平方米以上驿站3座。 | 区城管局 | 6月 | TARGET >=3座 due=2024-06-30
            回收40吨以上废旧织物。 | 区城管局 | 6月 | TARGET >=40吨 due=2024-06-30
            新建驿站5座（每座不少于20平方米，6月底前2座，9月底前3座）。 | 区城管局 | 全年 | TARGET >=5座 due=2024-12-31; LIMIT >=20平方米 due=2024-12-31 on=t1.1; TARGET >=2座 due=2024-06-30; TARGET >=3座 due=2024-09-30
            新建驿站5座（每座配备1名管理员，6月底前2座）。 | 区城管局 | 全年 | TARGET >=5座 due=2024-12-31; LIMIT >=1名 due=2024-12-31 on=t1.1; TARGET >=2座 due=2024-06-30
            培训不少于12场（每季度3场）。 | 区城管局 | 全年 | TARGET >=12场 due=2024-12-31; RECURRING >=3场 QUARTER
            改造投放点100个（6月底前完成四成，11月底前全部完成）。 | 区城管局 | 全年 | TARGET >=100个 due=2024-12-31; RATE >=40PERCENT due=2024-06-30; RATE >=100PERCENT due=2024-11-30
            每个社区不少于3处、每个行政村不少于2处设置投放点。 | 区城管局 | 8月 | TARGET >=3处 due=2024-08-31 per=COMMUNITY JOINTLY; TARGET >=2处 due=2024-08-31 per=VILLAGE JOINTLY
            达到90%的小区不少于50个。 | 区城管局 | 10月 | TARGET >=50个 due=2024-10-31
            参与率95%以上的小区达到三十个。 | 区城管局 | 10月 | TARGET >=30个 due=2024-10-31
            完成不少于90%的小区改造，新建5个站点。 | 区城管局 | 10月 | RATE >=90PERCENT due=2024-10-31; TARGET >=5个 due=2024-10-31
            考核进入全区前10名。 | 区城管局 | 年底 | MILESTONE due=2024-12-31
            6月底前10名督导员到岗。 | 区城管局 | 全年 | TARGET >=10名 due=2024-06-30
            频次不宜少于2次。 | 区城管局 | 全年 | TARGET >=2次 due=2024-12-31
            对超过半数居民反对的小区开展宣传2次。 | 区城管局 | 全年 | TARGET >=2次 due=2024-12-31
            二月底前建成三座亭子。 | 区城管局 | 全年 | TARGET >=3座 due=2024-02-29
            """)
    void whatIsCountedOnce(String text, String units, String deadline, String duties) {
        assertThat(duties(text, units, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度上门户数不低于常住户数的30%。 | 镇（街道） | 全年 | RATE >=30PERCENT QUARTER
            知晓率达到92.5%以上。 | 区城管局 | 全年 | RATE >=92.5PERCENT due=2024-12-31
            资源化利用率不低于百分之四十。 | 区城管局 | 2024年底 | RATE >=40PERCENT due=2024-12-31
            参与率达八成以上。 | 镇（街道） | 10月底 | RATE >=80PERCENT due=2024-10-31
            全区准确率每半年不低于85%。 | 镇（街道） | 全年 | RATE >=85PERCENT HALF_YEAR JOINTLY
            实现学校垃圾分类全覆盖。 | 区教育局 | 6月底前 | RATE >=100PERCENT due=2024-06-30
            农贸市场均要配备洗手池。 | 区商务局 | 8月 | RATE >=100PERCENT due=2024-08-31
            破损桶全部更换。 | 镇（街道） | 3月底 | RATE >=100PERCENT due=2024-03-31
            6月底前完成55%以上的改造，11月底前通过验收。 | 区城管局 | 全年 | RATE >=55PERCENT due=2024-06-30; MILESTONE due=2024-11-30
            年底前，全区75%以上的小区达到新标准。 | 区住建局 | 全年 | RATE >=75PERCENT due=2024-12-31 JOINTLY
            6月底前完成30%，9月底前完成60%，年底前全部完成。 | 区城管局 | 全年 | RATE >=30PERCENT due=2024-06-30; RATE >=60PERCENT due=2024-09-30; RATE >=100PERCENT due=2024-12-31
            清运量较上年下降3%。 | 区城管局 | 全年 | RATE >=3PERCENT due=2024-12-31
            覆盖率由60%提升到75%。 | 区城管局 | 全年 | RATE >=75PERCENT due=2024-12-31
            覆盖率从百分之六十提高至百分之七十五以上。 | 区城管局 | 全年 | RATE >=75PERCENT due=2024-12-31
            6月底、12月底参与率分别达到60%、80%。 | 镇（街道） | 全年 | RATE >=60PERCENT due=2024-06-30; RATE >=80PERCENT due=2024-12-31
            宣传手册覆盖全部中小学校。 | 区教育局 | 全年 | RATE >=100PERCENT due=2024-12-31
            准确率达到90%，参与率达到95%。 | 镇（街道） | 全年 | RATE >=90PERCENT due=2024-12-31; RATE >=95PERCENT due=2024-12-31
            每处投放点张贴2份指引。 | 镇（街道） | 4月 | RATE >=100PERCENT due=2024-04-30
            三分之二以上的行政村完成示范创建。 | 区城管局 | 全年 | RATE >=66.67PERCENT due=2024-12-31
            不少于二分之一的小区达到新标准。 | 区城管局 | 全年 | RATE >=50PERCENT due=2024-12-31
            半数以上的小区达到新标准。 | 区城管局 | 全年 | RATE >=50PERCENT due=2024-12-31
            每户每年至少上门1次。 | 镇（街道） | 全年 | RATE >=100PERCENT YEAR
            二十分之一以上的商户签约。 | 区城管局 | 全年 | RATE >=5PERCENT due=2024-12-31
            参加活动的住户不低于全部住户的三分之二。 | 镇（街道） | 全年 | RATE >=66.67PERCENT due=2024-12-31
            签约商户达到一半。 | 区商务局 | 全年 | RATE >=50PERCENT due=2024-12-31
            投放准确率不低于九成五。 | 镇（街道） | 全年 | RATE >=95PERCENT due=2024-12-31
            居民参与率达到七成半。 | 镇（街道） | 全年 | RATE >=75PERCENT due=2024-12-31
            完好率达到百分之九十八点五以上。 | 区城管局 | 全年 | RATE >=98.5PERCENT due=2024-12-31
            完好率不低于九十八点五%。 | 区城管局 | 全年 | RATE >=98.5PERCENT due=2024-12-31
            占比不低于三成且不超过五成。 | 区城管局 | 全年 | RATE >=30PERCENT due=2024-12-31; LIMIT <=50PERCENT due=2024-12-31
            覆盖率达到九成且实现撤桶。 | 区城管局 | 9月 | RATE >=90PERCENT due=2024-09-30
            居民占比不低于八成并逐步提高。 | 区城管局 | 全年 | RATE >=80PERCENT due=2024-12-31
            达标比例不低于八成水平。 | 区城管局 | 9月 | RATE >=80PERCENT due=2024-09-30
            九成多小区达标。 | 区城管局 | 9月 | RATE >=90PERCENT due=2024-09-30
            抽查合格率不低于9成5。 | 区城管局 | 全年 | RATE >=95PERCENT due=2024-12-31
            厨余垃圾分出率达到两成至三成。 | 区城管局 | 全年 | RATE >=20PERCENT due=2024-12-31
            厨余垃圾分出率达到20%-25%。 | 区城管局 | 全年 | RATE >=20PERCENT due=2024-12-31
            分出率达到20%至25%。 | 区城管局 | 全年 | RATE >=20PERCENT due=2024-12-31
            9月底前一半小区完成改造。 | 区城管局 | 全年 | RATE >=50PERCENT due=2024-09-30
            半数小区完成改造。 | 区城管局 | 9月 | RATE >=50PERCENT due=2024-09-30
            完成全年任务的一半。 | 区城管局 | 6月 | RATE >=50PERCENT due=2024-06-30
            上半年完成一半，下半年完成另一半。 | 区城管局 | 全年 | RATE >=50PERCENT due=2024-06-30; RATE >=50PERCENT due=2024-12-31
            超过半数的小区建成投放点。 | 区城管局 | 全年 | RATE >=50PERCENT due=2024-12-31
            参与率不低于九成，低于六成的每月复查1次。 | 区城管局 | 全年 | RATE >=90PERCENT due=2024-12-31; RECURRING >=1次 MONTH
            除老旧小区外，其余小区覆盖率达到100%。 | 区城管局 | 9月 | RATE >=100PERCENT due=2024-09-30
            示范片区通过率超过8成。 | 镇（街道） | 全年 | RATE >=80PERCENT due=2024-12-31
            """)
    void sharesOfAWhole(String text, String units, String deadline, String duties) {
        assertThat(duties(text, units, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            误投的桶不超过一半。 | 区城管局 | 全年 | LIMIT <=50PERCENT due=2024-12-31
            空置点位不得超过三分之一。 | 区城管局 | 全年 | LIMIT <=33.33PERCENT due=2024-12-31
            退回率不高于四分之一。 | 区城管局 | 全年 | LIMIT <=25PERCENT due=2024-12-31
            超时清运的点位不能超过现有点位的十分之一。 | 区城管局 | 全年 | LIMIT <=10PERCENT due=2024-12-31
            差错率不高于千分之五。 | 区城管局 | 全年 | LIMIT <=0.5PERCENT due=2024-12-31
            混装率不超过两成。 | 区城管局 | 全年 | LIMIT <=20PERCENT due=2024-12-31
            抽查中不过半数点位满溢。 | 区城管局 | 全年 | LIMIT <=50PERCENT due=2024-12-31
            混投率不超过千分之三点五。 | 区城管局 | 全年 | LIMIT <=0.35PERCENT due=2024-12-31
            混投率不超过百分之零点五。 | 区城管局 | 全年 | LIMIT <=0.5PERCENT due=2024-12-31
            占比控制在三成至五成。 | 区城管局 | 全年 | LIMIT >=30PERCENT <=50PERCENT due=2024-12-31
            占比控制在三成到五成之间。 | 区城管局 | 全年 | LIMIT >=30PERCENT <=50PERCENT due=2024-12-31
            分出率稳定在20%-25%。 | 区城管局 | 全年 | LIMIT >=20PERCENT <=25PERCENT due=2024-12-31
            占比不超过20%至25%。 | 区城管局 | 全年 | LIMIT <=25PERCENT due=2024-12-31
            占比不宜超过三成。 | 区城管局 | 全年 | LIMIT <=30PERCENT due=2024-12-31
            占比不要超过三成。 | 区城管局 | 全年 | LIMIT <=30PERCENT due=2024-12-31
            每日处理量不超过300吨。 | 区城管局 | 全年 | LIMIT <=300吨/日 due=2024-12-31
            每天清运量不少于100吨。 | 区城管局 | 全年 | LIMIT >=100吨/日 due=2024-12-31
            每天巡查不少于2小时。 | 区城管局 | 全年 | LIMIT >=2小时/日 due=2024-12-31
            每日投诉不超过3件。 | 区城管局 | 全年 | LIMIT <=3件/日 due=2024-12-31
            延误不超过每日2次。 | 区城管局 | 全年 | LIMIT <=2次/日 due=2024-12-31
            配发容积不低于240升的收集桶。 | 区城管局 | 全年 | LIMIT >=240升 due=2024-12-31
            作业噪声不超过55分贝。 | 区城管局 | 全年 | LIMIT <=55分贝 due=2024-12-31
            残液不超过30毫升。 | 区城管局 | 全年 | LIMIT <=30毫升 due=2024-12-31
            测评平均分不低于88。 | 区城管局 | 全年 | LIMIT >=88分 due=2024-12-31
            更新桶具300个（5月底前到位，容积不低于100升）。 | 区城管局 | 全年 | TARGET >=300个 due=2024-05-31; LIMIT >=100升 due=2024-05-31 on=t1.1
            满溢率不超过3%。 | 区城管局 | 全年 | LIMIT <=3PERCENT due=2024-12-31
            每万平方米排放不高于260吨。 | 区住建局 | 全年 | LIMIT <=260吨/万平方米 due=2024-12-31
            转运时间控制在48小时以内。 | 区城管局 | 全年 | LIMIT <=48小时 due=2024-12-31
            人均日产生量不高于0.9千克。 | 区城管局 | 全年 | LIMIT <=0.9千克 due=2024-12-31
            每月投诉不超过5件。 | 区城管局 | 全年 | LIMIT <=5件 MONTH
            按每400户1名的标准配足督导员。 | 镇（街道） | 全年 | LIMIT >=1名/400户 due=2024-12-31
            清运量控制在450吨／日以内。 | 区城管局 | 全年 | LIMIT <=450吨/日 due=2024-12-31
            日均收运量不低于60吨／日。 | 区城管局 | 全年 | LIMIT >=60吨/日 due=2024-12-31
            授课不少于12课时。 | 区城管局 | 全年 | LIMIT >=12课时 due=2024-12-31
            小区评分不低于88分。 | 镇（街道） | 全年 | LIMIT >=88分 due=2024-12-31
            建成中心1座，日处理能力不低于50吨。 | 区商务局 | 7月 | TARGET >=1座 due=2024-07-31; LIMIT >=50吨 due=2024-07-31 on=t1.1
            建成驿站3座，每座面积不低于90平方米。 | 区商务局 | 7月 | TARGET >=3座 due=2024-07-31; LIMIT >=90平方米 due=2024-07-31 on=t1.1
            建成驿站3座，每座配备2名管理员。 | 区商务局 | 7月 | TARGET >=3座 due=2024-07-31; LIMIT >=2名 due=2024-07-31 on=t1.1
            """)
    void limitsAndFloors(String text, String units, String deadline, String duties) {
        assertThat(duties(text, units, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编制收运路线图。 | 区城管局 | 2024年3月 | MILESTONE due=2024-03-31
            4月底前拟定督导方案，做好日常督导。 | 区城管局 | 全年 | MILESTONE due=2024-04-30; STANDING
            3月底前制定方案，9月底前完成验收。 | 区城管局 | 全年 | MILESTONE due=2024-03-31; MILESTONE due=2024-09-30
            分别于6月底、11月底前提交自查报告。 | 区城管局 | 全年 | MILESTONE due=2024-06-30; MILESTONE due=2024-11-30
            制定《限塑行动2024—2026年方案》，做好宣传。 | 区商务局 | 全年 | MILESTONE due=2024-12-31; STANDING
            上级资金到位后，建成亭子3座。 | 区城管局 | 全年 | TARGET >=3座 due=2024-12-31 waits=上级资金到位后
            待补助资金到位后实施改造工程。 | 区城管局 | 11月 | MILESTONE due=2024-11-30 waits=待补助资金到位后
            资金到位后3个月内完成改造20处。 | 区城管局 | 全年 | TARGET >=20处 due=2024-12-31 waits=资金到位后3个月内
            专项经费下达后，6月底前新建亭子3座。 | 区城管局 | 全年 | TARGET >=3座 due=2024-06-30 waits=专项经费下达后
            设施到位后，新建亭子3座。 | 区城管局 | 6月 | MILESTONE due=2024-06-30; TARGET >=3座 due=2024-06-30
            6月底、12月底前完成自查。 | 区城管局 | 全年 | MILESTONE due=2024-06-30; MILESTONE due=2024-12-31
            覆盖率提高5个百分点。 | 区城管局 | 全年 | STANDING
            覆盖率较上年提升3至5个百分点以上。 | 区城管局 | 10月 | MILESTONE due=2024-10-31
            参与率提高5个百分点，达到80%。 | 区城管局 | 全年 | RATE >=80PERCENT due=2024-12-31; STANDING
            待省级标准出台后，修订本区细则。 | 区城管局 | 全年 | MILESTONE due=2024-12-31 waits=待省级标准出台后
            3月、6月、9月底前分别提交进度。 | 区城管局 | 全年 | MILESTONE due=2024-03-31; MILESTONE due=2024-06-30; MILESTONE due=2024-09-30
            开展冬季攻坚。 | 区城管局 | 2024年10月启动，12月20日前完成 | MILESTONE due=2024-12-20 from=2024-10-01
            清理陈旧标识。 | 区城管局 | 2024年6月底前完成并长期坚持 | MILESTONE due=2024-06-30
            3月至5月开展春季攻坚。 | 区城管局 | 全年 | MILESTONE due=2024-05-31 from=2024-03-01
            引导商户自觉分类。 | 区商务局 | 全年 | STANDING
            完善巡查台账，加强部门协作。 | 区城管局 | 长期 | STANDING
            配合做好设施维护。 | 区城管局 | 6月 | MILESTONE due=2024-06-30
            """)
    void deliverablesAndWhatGoesOn(String text, String units, String deadline, String duties) {
        assertThat(duties(text, units, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            按月报送动态。 | 区城管局 | 全年，每月25日前 | RECURRING >=1次 MONTH rule=WINDOW:*:25
            汇总台账情况。 | 区城管局 | 每月25日前 | RECURRING >=1次 MONTH rule=WINDOW:*:25
            做好工作小结。 | 区城管局 | 全年，每季度末 | RECURRING >=1次 QUARTER
            开展检查不少于2次。 | 区城管局 | 每季度 | RECURRING >=2次 QUARTER
            组织观摩。 | 区城管局 | 全年不少于4次 | RECURRING >=4次 YEAR
            组织观摩。 | 区城管局 | 每季度2次 | RECURRING >=2次 QUARTER
            每月组织观摩1次。 | 区城管局 | 全年不少于15次 | RECURRING >=1次 MONTH; RECURRING >=15次 YEAR
            每季度组织观摩。 | 区城管局 | 每季度不少于2次 | RECURRING >=2次 QUARTER
            每月开展检查，做好整改。 | 区城管局 | 全年，每月末 | RECURRING >=1次 MONTH; STANDING
            """)
    void aDeadlineCanNameTheRhythm(String text, String units, String deadline, String duties) {
        assertThat(duties(text, units, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月按时报送分类台账。 | 镇（街道） | 全年 | RECURRING >=1次 MONTH LEDGER_SUBMITTED
            每季度组织1次考评，并印发考评通报。 | 区垃分办 | 全年 | RECURRING >=1次 QUARTER ASSESSMENT_FINALISED; RECURRING >=1次 QUARTER BULLETIN_ISSUED
            每季度组织考核并印发通报。 | 区垃分办 | 全年 | RECURRING >=1次 QUARTER ASSESSMENT_FINALISED; RECURRING >=1次 QUARTER BULLETIN_ISSUED
            开展满意度测评每季度1次。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER
            组织培训考核每半年1次。 | 区城管局 | 全年 | RECURRING >=1次 HALF_YEAR
            每季度印发巡查通报。 | 区城管局 | 全年 | RECURRING >=1次 QUARTER
            每月下发1次督查情况通报。 | 区城管局 | 全年 | RECURRING >=1次 MONTH
            每月下发1次考核情况通报。 | 区垃分办 | 全年 | RECURRING >=1次 MONTH BULLETIN_ISSUED
            按月汇总执法数据。 | 区城管局 | 全年 | RECURRING >=1次 MONTH ENFORCEMENT_SUMMARISED
            每月公布1次红榜和黑榜。 | 区垃分办 | 全年 | RECURRING >=1次 MONTH LIST_PUBLISHED
            每月对小区抽查不少于3次。 | 镇（街道） | 全年 | RECURRING >=3次 MONTH INSPECTION_COMPLETED
            全区新增达标居民小区15个。 | 各街道、区城管局 | 8月 | TARGET >=15个 due=2024-08-31 JOINTLY SITE_CERTIFIED
            分类亭计量数据全部接入区平台。 | 区城管局 | 9月 | RATE >=100PERCENT due=2024-09-30
            新增计量接入收集点30个。 | 区城管局 | 9月 | TARGET >=30个 due=2024-09-30 METERING_CONNECTED
            """)
    void otherServicesCountWhatTheyKnow(String text, String units, String deadline, String duties) {
        assertThat(duties(text, units, deadline)).isEqualTo(duties);
    }

    private static String duties(String text, String units, String deadline) {
        return Wording.of(Reading.row(text, units, deadline).obligations());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            居民知晓率达到95%、参与率85%、投放准确率80%以上。 | 居民知晓率;参与率;投放准确率
            机关、学校、医院分类覆盖率分别达到100%、95%、90%。 | 机关分类覆盖率;学校分类覆盖率;医院分类覆盖率
            厨余垃圾分出率较去年提高5个百分点，达到20%。 | 厨余垃圾分出率
            新建公厕12座（上半年完成5座，余下7座11月底前完工）。 | 公厕;公厕;公厕
            建立一月一督查、一季一评比机制。 | 督查;评比机制
            培训8个街道督导员全覆盖。 | 街道督导员
            全区16个小区实现宣传全覆盖。 | 小区
            新建亭子3座和中转站2座。 | 亭子;中转站
            新建回收站（点）6座。 | 回收站（点）
            新建6座回收站（点），配置桶（箱）80个。 | 回收站（点）;桶（箱）
            建成亭子4座（5月底前）、回收点7座（9月底前）。 | 亭子;回收点
            知晓率上半年达到75%，年底达到90%。 | 知晓率;知晓率
            知晓率、参与率分别达到95%、90%。 | 知晓率;参与率
            参与率和准确率分别不低于九成、八成。 | 参与率;准确率
            覆盖率达到95%（6月底前80%、9月底前90%）。 | 覆盖率;覆盖率;覆盖率
            参会人员不少于应到人数的三分之二。 | 参会人员/应到人数
            近八成小区达标。 | 小区达标
            六成左右的小区实行集中投放。 | 小区实行集中投放
            2个街道、三个镇、15个村全覆盖。 | 街道;镇;村
            3个镇的45个村基本实现全覆盖。 | 村
            公共机构和120个小区实现分类全覆盖。 | 小区
            投放准确率达到90%的小区不少于50个。 | 小区
            新建驿站5座（每座配备1名管理员，6月底前2座）。 | 驿站;每座配备;驿站
            改造投放点100个（6月底前完成四成，11月底前全部完成）。 | 投放点;投放点;投放点
            购置120升以上分类桶500个、5毫米以上标牌200块。 | 120升以上分类桶;5毫米以上标牌
            每月开展入户宣讲2次，达到90%以上。 | 入户宣讲
            建成亭子4座，达到85%以上。 | 亭子
            """)
    void whatIsCounted(String text, String nouns) {
        assertThat(Reading.row(text, "区城管局", "全年").obligations())
                .filteredOn(duty -> duty.counted() != null)
                .extracting(ObligationDraft::counted)
                .containsExactly(nouns.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            每季度上门宣讲户数不低于常住总户数的20%。 | HOUSEHOLDS
            每季度入户指导户数占居民户数的比例不低于25%。 | HOUSEHOLDS
            参与积分家庭占辖区内家庭总数的比例达到60%。 | HOUSEHOLDS
            达标小区占全区住宅小区总数的比例不低于80%。 | COMPOUNDS
            签约商户占餐饮商户总数的比例达到90%。 | -
            示范小区占老旧小区的比例达到30%。 | -
            公益广告占广告总量的比例不低于10%。 | -
            分类知晓率达到95%。 | -
            """)
    void whatAShareIsTakenOfWhereTheWordsLeaveNoDoubt(String text, @Nullable DenominatorKind kind) {
        assertThat(Reading.row(text, "各街道", "全年").obligations())
                .extracting(ObligationDraft::denominator)
                .containsExactly(kind);
    }
}
