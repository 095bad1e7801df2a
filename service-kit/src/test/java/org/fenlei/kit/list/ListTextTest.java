package org.fenlei.kit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTextTest {

    private static final String TEXT = "code,name\nYX-S01,柳荫街道\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsTheTwoEncodings(String charset) {
        assertThat(ListText.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(ListText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void refusesOtherEncodingsByName(String charset) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ListText.decode(bytes))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ListRefusal.UNIT_LIST_ENCODING))
                .withMessageContaining("UTF-16");
    }

    @Test
    void refusesWhatIsNeither() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ListText.decode(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}))
                .withMessageContaining("GB18030");
    }
}
