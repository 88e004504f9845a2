package dev.todoke.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.Prefecture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("届出の時期")
class NotificationCalendarTest {

    @ParameterizedTest(name = "都道府県{0} {1} {2}年診断 → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            40 | CANCER_CENTRE_HOSPITAL | 2025 | 2026-08-31 2026-12-31
            40 | HOSPITAL_WITH_REGISTRY | 2025 | 2026-09-30 2026-12-31
            40 | HOSPITAL               | 2025 | 2026-12-31
            40 | DESIGNATED_CLINIC      | 2025 | 2026-12-31
            04 | HOSPITAL               | 2025 | 2026-09-30 2026-12-31
            27 | HOSPITAL               | 2016 | 2017-05-31 2017-12-31
            27 | HOSPITAL               | 2017 | 2018-12-31
            """)
    void deadlinesByClassAndPrefecture(String prefecture, FacilityClass facilityClass, int year, String days) {
        var calendar = NotificationCalendar.of(facilityClass, new Prefecture(prefecture), year);
        assertThat(calendar.deadlines().stream().map(d -> d.lastDay().toString()))
                .containsExactly(days.split(" "));
    }

    @Test
    @DisplayName("受付の始まりを定めた県では、その日も示す")
    void aPrefectureMaySayWhenItBegins() {
        assertThat(NotificationCalendar.of(FacilityClass.HOSPITAL, new Prefecture("04"), 2025)
                        .begins())
                .containsExactly(LocalDate.of(2026, 4, 1));
    }

    @Test
    @DisplayName("次の期限。すべて過ぎたら最後の期限")
    void theNextDeadline() {
        var calendar = NotificationCalendar.of(FacilityClass.CANCER_CENTRE_HOSPITAL, new Prefecture("40"), 2025);
        assertThat(calendar.next(LocalDate.of(2026, 8, 31)).lastDay()).isEqualTo("2026-08-31");
        assertThat(calendar.next(LocalDate.of(2026, 9, 1)).kind()).isEqualTo(Deadline.Kind.LEGAL);
        assertThat(calendar.next(LocalDate.of(2027, 2, 1)).lastDay()).isEqualTo("2026-12-31");
    }

    @Test
    @DisplayName("12月31日は日本時間の24時まで。受付の日時で決まる")
    void theLastDayEndsAtMidnightInJapan() {
        var legal = Deadline.legal(2025);
        assertThat(legal.metBy(Instant.parse("2026-12-31T14:59:59.999Z"))).isTrue();
        assertThat(legal.metBy(Instant.parse("2026-12-31T15:00:00Z"))).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-12-14,FAR",
        "2026-12-15,SOON",
        "2026-12-28,SOON",
        "2026-12-29,NOW",
        "2027-01-03,NOW",
        "2027-01-04,FAR"
    })
    void theRestAtTheEndOfTheYear(LocalDate day, YearEnd expected) {
        assertThat(YearEnd.on(day)).isEqualTo(expected);
    }

    @Test
    @DisplayName("カレンダーの行は75バイト以内で折り、特別な文字を逃がす")
    void theCalendarFileFoldsItsLines() {
        var text = CalendarFile.of(
                List.of(new CalendarFile.Entry(
                        "2025-legal@todoke", LocalDate.of(2026, 12, 31), "届出の期限;2025年", "あ".repeat(40) + "\n次")),
                Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", ""))
                .contains(
                        "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
                        "SUMMARY:届出の期限\\;2025年",
                        "\\n次");
    }

    @Test
    @DisplayName("47の登録室と四つの用件がある")
    void contactsOfAllPrefectures() {
        assertThat(RegistryRoom.all()).hasSize(47);
        assertThat(RegistryRoom.all().get(39).prefectureName()).isEqualTo("福岡県");
        assertThat(TopicContact.ofTheNotice())
                .extracting(TopicContact::topic)
                .isEqualTo(TopicContact.ours().stream().map(TopicContact::topic).toList())
                .containsExactly("online", "form", TopicContact.PREFECTURE, "hos-canr");
    }
}
