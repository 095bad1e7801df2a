package org.fenlei.task.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

/** A draft is kept between its import and its last answer. */
class PlanDraftJsonTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void aDraftComesBackFromJsonAsItWas() throws JsonProcessingException {
        PlanDraft draft = Reading.of(TaskTable.titled("青湖区任务清单")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|建设|全区新增达标小区12个，每个小区得分≥90分。|各街道、区城管局|10月前")
                .row("2|督导|定期检查，每月25日前报送台账。|某某公司|全年")
                .row("3|督导|从5月起每季度考核1次。||全年")
                .row("4|督导|新建亭子6座。|镇（街道）|2025年2月")
                .row("5|督导|办结案件不少于9宗。|区城管局|全年")
                .asWord());

        PlanDraft kept = json.readValue(json.writeValueAsString(draft), PlanDraft.class);

        assertThat(kept).isEqualTo(draft);
        assertThat(draft.questions()).hasSizeGreaterThan(5);
        assertThat(Answers.answer(kept, draft.questions().get(0).id(), "p1"))
                .isEqualTo(Answers.answer(draft, draft.questions().get(0).id(), "p1"));
    }
}
