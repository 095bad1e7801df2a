package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often people take part, in a plan of 2024: each of them, and not the unit that leads. */
class MembersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            在职党员全年参加桶边值守不少于5次。 | RATE >=100PERCENT due=2024-12-31
            每名在职党员参加社区志愿服务不少于5次。 | RATE >=100PERCENT due=2024-12-31
            机关党员干部每季度参加桶边值守不少于2次。 | RATE >=100PERCENT QUARTER
            在校学生参与分类实践活动，全年不少于3次。 | RATE >=100PERCENT due=2024-12-31
            各单位在职党员、团员每月参加志愿服务至少1次。 | RATE >=100PERCENT MONTH
            全年在职党员参加桶边值守不少于5次。 | RATE >=100PERCENT due=2024-12-31
            党员每人每年参加志愿服务不少于5次。 | RATE >=100PERCENT YEAR
            """)
    void eachMemberTakesPart(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            组织在职党员参加志愿服务不少于5次。 | TARGET >=5次 due=2024-12-31
            党员志愿者开展入户宣传不少于5次。 | TARGET >=5次 due=2024-12-31
            在职党员参加志愿服务不少于2500人次。 | TARGET >=2500人次 due=2024-12-31
            师生参加分类实践活动12场。 | TARGET >=12场 due=2024-12-31
            学生参加分类实践活动300场。 | TARGET >=300场 due=2024-12-31
            """)
    void whatIsDoneAltogetherStaysANumber(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }
}
