package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that is set aside and capacity that is built: what they are for or of stands beside the number. */
class FundsAndCapacityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新增处理能力40吨／日。 | LIMIT >=40吨/日 due=2024-12-31
            推动就地处理，新增处理能力40吨／日。 | MILESTONE due=2024-12-31; LIMIT >=40吨/日 due=2024-12-31
            新增40吨／日处理能力。 | LIMIT >=40吨/日 due=2024-12-31
            新增大件垃圾处置能力3万吨／年。 | LIMIT >=30000吨/年 due=2024-12-31
            新增日处理能力70吨。 | TARGET >=70吨 due=2024-12-31
            建成日处理能力80吨的堆肥厂。 | LIMIT >=80吨 due=2024-12-31
            建成1座日处理能力80吨的堆肥厂。 | TARGET >=1座 due=2024-12-31; LIMIT >=80吨 due=2024-12-31 on=t1.1
            处理规模200吨／日的焚烧厂建成投产。 | LIMIT >=200吨/日 due=2024-12-31
            处理能力40吨。 | LIMIT >=40吨 due=2024-12-31
            安排资金260万元用于设施更新。 | TARGET >=2600000元 due=2024-12-31
            安排260万元资金用于设施更新。 | TARGET >=2600000元 due=2024-12-31
            投入150万元更新分类桶。 | TARGET >=1500000元 due=2024-12-31
            落实资金260万元购置收运车9辆。 | TARGET >=2600000元 due=2024-12-31; TARGET >=9辆 due=2024-12-31
            安排资金260万元用于桶点改造、40万元用于宣传。 | TARGET >=2600000元 due=2024-12-31; TARGET >=400000元 due=2024-12-31
            投入资金80万元。 | TARGET >=800000元 due=2024-12-31
            安排奖补资金90万元，其中镇级50万元、社区40万元。 | TARGET >=900000元 due=2024-12-31; TARGET >=500000元 due=2024-12-31; TARGET >=400000元 due=2024-12-31
            落实专项资金700万元，用于设施建设和运行维护。 | TARGET >=7000000元 due=2024-12-31
            落实专项资金不低于700万元，主要用于设施建设。 | TARGET >=7000000元 due=2024-12-31
            新增车辆9辆，用于厨余垃圾收运。 | TARGET >=9辆 due=2024-12-31
            """)
    void areDemandedAsTheyStand(String text, String duties) {
        PlanDraft draft = Reading.plan(text, "区城管局", "年底前");

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        assertThat(draft.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "负责日处理能力80吨的堆肥厂运行监管。",
                "对乱投放的处以罚款200元。",
                "编制手册，用于指导分类。",
            })
    void figuresThatOnlyDescribe(String text) {
        assertThat(Wording.ofRow(text, "年底前")).isEqualTo("MILESTONE due=2024-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            安排资金260万元，用于新建驿站3座。 | TARGET >=2600000元 due=2024-12-31; TARGET >=3座 due=2024-12-31
            安排资金260万元，用于每月开展1次培训。 | TARGET >=2600000元 due=2024-12-31; RECURRING >=1次 MONTH
            建设投资1200万元的分拣中心1座。 | TARGET >=1座 due=2024-12-31
            """)
    void otherNumbersKeepTheirOwnDemands(String text, String duties) {
        assertThat(Wording.ofRow(text, "年底前")).isEqualTo(duties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照每村2万元标准安排资金。", "回收旧织物35吨。"})
    void whatMayBeAMereFigureIsAskedAbout(String text) {
        List<Question> questions = Reading.plan(text, "区城管局", "年底前").openQuestions();

        assertThat(questions).extracting(Question::code).containsExactly(QuestionCode.QUANTITY_UNREAD);
    }
}
