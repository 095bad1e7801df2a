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
