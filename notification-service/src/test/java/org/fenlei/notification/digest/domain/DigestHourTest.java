package org.fenlei.notification.digest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.fenlei.notification.WorkCalendars;
import org.fenlei.notification.ladder.domain.DailyHour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestHourTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DigestHour HOUR =
            new DigestHour(new DailyHour(LocalTime.of(8, 0), SHANGHAI), WorkCalendars.published());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-03-31T07:59:59, false",
        "2023-03-31T08:00:00, true",
        "2023-03-31T23:59:59, true",
        "2023-04-01T09:00:00, false", // a Saturday
        "2023-04-05T09:00:00, false", // a holiday on a Wednesday
        "2023-04-23T09:00:00, true", // a Sunday that is worked
    })
    void isOpenOnWorkingDaysFromTheHourOn(LocalDateTime local, boolean open) {
        assertThat(HOUR.open(local.atZone(SHANGHAI).toInstant()).isPresent()).isEqualTo(open);
    }
}
