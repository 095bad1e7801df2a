package org.fenlei.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void carriesAChineseNameBesideAPlainOne() {
        assertThat(Attachment.named("柳荫 总结.pdf", "YX-S01.pdf"))
                .isEqualTo(
                        "attachment; filename=\"YX-S01.pdf\"; filename*=UTF-8''%E6%9F%B3%E8%8D%AB%20%E6%80%BB%E7%BB%93.pdf");
    }

    @Test
    void leavesNoWayOutOfTheHeaderOrTheFolder() {
        assertThat(Attachment.named("a\r\nX: 1/../b\"", "a\"\r\nX: 1"))
                .isEqualTo("attachment; filename=\"a___X__1\"; filename*=UTF-8''a__X_%201_.._b_");
    }
}
