package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares in a row, and shares of what is done in a stage, in a plan of 2024: text | each with what it is of. */
class ListedRatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            清运车辆密闭化率、标识完好率均达到100%。 | 清运车辆密闭化率 RATE >=100PERCENT due=2024-12-31; 标识完好率 RATE >=100PERCENT due=2024-12-31
            居民知晓率和满意度均达到96%以上。 | 居民知晓率 RATE >=96PERCENT due=2024-12-31; 满意度 RATE >=96PERCENT due=2024-12-31
            居民普及率、参与率、投放准确率达到92%。 | 居民普及率 RATE >=92PERCENT due=2024-12-31; 参与率 RATE >=92PERCENT due=2024-12-31; 投放准确率 RATE >=92PERCENT due=2024-12-31
            每季度居民知晓率与参与率不低于90%。 | 居民知晓率 RATE >=90PERCENT QUARTER; 参与率 RATE >=90PERCENT QUARTER
            漏收率、投诉率均不超过3%。 | 漏收率 LIMIT <=3PERCENT due=2024-12-31; 投诉率 LIMIT <=3PERCENT due=2024-12-31
            知晓率、参与率达到95%（6月底前80%）。 | 知晓率 RATE >=95PERCENT due=2024-12-31; 参与率 RATE >=95PERCENT due=2024-12-31; 知晓率 RATE >=80PERCENT due=2024-06-30; 参与率 RATE >=80PERCENT due=2024-06-30
            知晓率、参与率、投放准确率达到97%、88%、83%。 | 知晓率 RATE >=97PERCENT due=2024-12-31; 参与率 RATE >=88PERCENT due=2024-12-31; 投放准确率 RATE >=83PERCENT due=2024-12-31
            知晓率、参与率、投放准确率分别达到97%、88%、83%。 | 知晓率 RATE >=97PERCENT due=2024-12-31; 参与率 RATE >=88PERCENT due=2024-12-31; 投放准确率 RATE >=83PERCENT due=2024-12-31
            """)
    void aNumberOfSeveralSharesIsEachOnes(String text, String duties) {
        assertThat(shares(text)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            机关、学校覆盖率达到95%。 | 机关、学校覆盖率 RATE >=95PERCENT due=2024-12-31
            居民参与率达到95%。 | 居民参与率 RATE >=95PERCENT due=2024-12-31
            知晓率、参与率、准确率达到95%、90%。 | 知晓率、参与率、准确率 RATE >=95PERCENT due=2024-12-31; 知晓率、参与率、准确率 RATE >=90PERCENT due=2024-12-31
            """)
    void oneShareOfSeveralThingsStaysOne(String text, String duties) {
        assertThat(shares(text)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电商快件不再二次包装率达到93%。 | 电商快件不再二次包装率 RATE >=93PERCENT due=2024-12-31
            网购快件不再二次包装比例不低于93%。 | 网购快件不再二次包装比例 RATE >=93PERCENT due=2024-12-31
            厨余垃圾二次转运率不超过4%。 | 厨余垃圾二次转运率 LIMIT <=4PERCENT due=2024-12-31
            快递包装可循环使用比例、快件不再二次包装率达到93%。 | 快递包装可循环使用比例 RATE >=93PERCENT due=2024-12-31; 快件不再二次包装率 RATE >=93PERCENT due=2024-12-31
            """)
    void aSecondStageIsNoNumberOfTimes(String text, String duties) {
        assertThat(shares(text)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每周二次转运。 | RECURRING >=2次 WEEK
            每季度开展二次居民满意率测评。 | RECURRING >=2次 QUARTER
            电商快件不再二次包装。 | STANDING
            开展二次分拣。 | STANDING
            """)
    void timesThatAreMeantCount(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    private static String shares(String text) {
        return Reading.row(text, "区城管局", "全年").obligations().stream()
                .map(duty -> duty.counted() + " " + Wording.of(duty))
                .collect(Collectors.joining("; "));
    }
}
