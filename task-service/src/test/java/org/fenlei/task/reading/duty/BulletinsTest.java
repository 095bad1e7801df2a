package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.Measure;
import org.fenlei.task.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 通报 that inspection-service issues, of assessments, and 通报 that are told of by hand. */
class BulletinsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每季度通报上季度考核排名情况。",
                "次月12日前通报考核结果。",
                "每月通报考评排名。",
                "每月12日前通报上月排名。",
                "考核结果每月通报。",
                "每月印发通报。",
            })
    void ofAssessmentsAreIssued(String text) {
        assertThat(measure(text)).isEqualTo(Measure.BULLETIN_ISSUED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "检查结果每月通报。",
                "督查情况每季度予以通报。",
                "每月通报检查情况。",
                "每月通报暗访排名。",
                "每月通报培训考核情况。",
            })
    void ofChecksAreToldByHand(String text) {
        assertThat(measure(text)).isEqualTo(Measure.REPORTED);
    }

    private static Measure measure(String text) {
        return Reading.row(text, "区城管局", "全年").obligations().get(0).measure();
    }
}
