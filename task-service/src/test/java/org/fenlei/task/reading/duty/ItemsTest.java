package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number for each item is a floor on the things counted before it only where it is one of them. */
class ItemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每个街道设置不少于1处中转站，每个小区设置1处回收点。 | 区商务局、各街道 | TARGET >=1处 due=2024-08-31; RATE >=100PERCENT due=2024-08-31
            每个小区设置1处回收点，每个街道设置不少于1处中转站。 | 区商务局、各街道 | RATE >=100PERCENT due=2024-08-31; TARGET >=1处 due=2024-08-31
            每个街道培育1个示范村，每个学校建设1处宣传栏。 | 各街道、区教育局 | TARGET >=1个 due=2024-08-31; RATE >=100PERCENT due=2024-08-31
            建设中转站2座，每个居民小区配备2名督导员。 | 区商务局 | TARGET >=2座 due=2024-08-31; RATE >=100PERCENT due=2024-08-31
            建设驿站5座，每个投放点配备1名督导员。 | 区商务局 | TARGET >=5座 due=2024-08-31; RATE >=100PERCENT due=2024-08-31
            """)
    void ofOtherThings(String text, String units, String duties) {
        assertThat(Wording.of(Reading.row(text, units, "8月底前").obligations())).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每个行政村配备收集亭不少于3座，收集车不少于2辆。 | 各镇街 | TARGET >=3座 due=2024-08-31 per=VILLAGE; TARGET >=2辆 due=2024-08-31 per=VILLAGE
            每个街道建设示范小区3个，建设回收站2座。 | 区城管局 | TARGET >=3个 due=2024-08-31 per=SUB_DISTRICT JOINTLY; TARGET >=2座 due=2024-08-31 per=SUB_DISTRICT JOINTLY
            每个社区设投放点2处，改造110个小区。 | 区城管局 | TARGET >=2处 due=2024-08-31 per=COMMUNITY JOINTLY; TARGET >=110个 due=2024-08-31
            每个小区设置公示牌2块，创建示范小区21个。 | 区城管局 | RATE >=100PERCENT due=2024-08-31; TARGET >=21个 due=2024-08-31
            每个社区配备督导员2名，配备志愿者600名。 | 区城管局 | TARGET >=2名 due=2024-08-31 per=COMMUNITY JOINTLY; TARGET >=600名 due=2024-08-31
            每个小区设置公示牌2块，设置宣传栏1处。 | 各社区 | RATE >=100PERCENT due=2024-08-31; RATE >=100PERCENT due=2024-08-31
            每个街道回收站点不少于3个，区级分拣中心不少于1座。 | 区商务局 | TARGET >=3个 due=2024-08-31 per=SUB_DISTRICT JOINTLY; TARGET >=1座 due=2024-08-31
            每个行政村配备收集亭3座，全区共配备收集车40辆。 | 区城管局 | TARGET >=3座 due=2024-08-31 per=VILLAGE JOINTLY; TARGET >=40辆 due=2024-08-31 JOINTLY
            """)
    void goesOnForTheNumbersBehindIt(String text, String units, String duties) {
        assertThat(Wording.of(Reading.row(text, units, "8月底前").obligations())).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            组建一支不少于25人的讲师团。 | TARGET >=1支 due=2024-08-31; TARGET >=25人 due=2024-08-31
            建设一座日处理能力30吨的处理站。 | TARGET >=1座 due=2024-08-31; LIMIT >=30吨 due=2024-08-31 on=t1.1
            建立一个长效机制。 | MILESTONE due=2024-08-31
            """)
    void oneOfThemIsCountedAsWellAsWhatItHolds(String text, String duties) {
        assertThat(Wording.of(Reading.row(text, "区城管局", "8月底前").obligations())).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            创建示范小区10个，每个小区设置1处回收点。 | TARGET >=10个 due=2024-08-31; LIMIT >=1处 due=2024-08-31 on=t1.1
            建设驿站5座，每座驿站配备1名管理员。 | TARGET >=5座 due=2024-08-31; LIMIT >=1名 due=2024-08-31 on=t1.1
            建设驿站5座，每座配备1名管理员。 | TARGET >=5座 due=2024-08-31; LIMIT >=1名 due=2024-08-31 on=t1.1
            建设投放点5个，每个点位配备1名管理员。 | TARGET >=5个 due=2024-08-31; LIMIT >=1名 due=2024-08-31 on=t1.1
            创建示范小区10个，建设驿站3座，每个小区设置1处回收点。 | TARGET >=10个 due=2024-08-31; TARGET >=3座 due=2024-08-31; LIMIT >=1处 due=2024-08-31 on=t1.1
            """)
    void ofTheThingsCounted(String text, String duties) {
        assertThat(Wording.of(Reading.row(text, "区商务局", "8月底前").obligations())).isEqualTo(duties);
    }
}
