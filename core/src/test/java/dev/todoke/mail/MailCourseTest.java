package dev.todoke.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.mail.MailEvent.Kind;
import dev.todoke.mail.ServerAnswer.Never;
import dev.todoke.mail.ServerAnswer.NotNow;
import dev.todoke.mail.ServerAnswer.Silent;
import dev.todoke.mail.ServerAnswer.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("メールの経過と状態")
class MailCourseTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final MailCourse WRITTEN = new MailCourse(NOW, LAST, List.of());

    private static MailCourse tried(MailCourse before, ServerAnswer answer, Instant at) {
        var begun = before.with(before.begun(at));
        return begun.with(begun.ended(answer, at));
    }

    @Test
    @DisplayName("書いたメールは送るべきもので、送り終えれば二度と送らない")
    void sentOnce() {
        assertThat(WRITTEN.due(NOW)).isTrue();
        var sent = tried(WRITTEN, new Taken("250 OK"), NOW);
        assertThat(sent.state(NOW)).isEqualTo(MailState.SENT);
        assertThat(sent.due(NOW.plus(Duration.ofDays(20)))).isFalse();
        assertThat(sent.lastAnswer()).isEqualTo("250 OK");
    }

    @Test
    @DisplayName("送り始めて終わらないまま止まると、送れたか分からない。自分からは送り直さない")
    void killedInBetween() {
        var begun = WRITTEN.with(WRITTEN.begun(NOW));
        assertThat(begun.state(NOW.plusSeconds(30))).isEqualTo(MailState.SENDING);
        var later = NOW.plus(MailCourse.LONGEST_SENDING);
        assertThat(begun.state(later)).isEqualTo(MailState.UNSURE);
        assertThat(begun.due(later)).isFalse();
        assertThat(tried(WRITTEN, new Silent("no answer"), NOW).state(NOW)).isEqualTo(MailState.UNSURE);
    }

    @Test
    @DisplayName("一時的に断られると間をだんだん広げて送り直し、最後にあきらめる")
    void growingDistances() {
        var course = WRITTEN;
        var at = NOW;
        var waits = new ArrayList<Duration>();
        while (course.state(at) != MailState.GIVEN_UP) {
            course = tried(course, new NotNow("451 later"), at);
            if (course.state(at) == MailState.WAITING) {
                assertThat(course.due(course.nextTry().minusSeconds(1))).isFalse();
                assertThat(course.due(course.nextTry())).isTrue();
                waits.add(Duration.between(at, course.nextTry()));
                at = course.nextTry();
            }
        }
        assertThat(waits).isEqualTo(MailCourse.DISTANCES).isSorted();
        var again = course.with(new MailEvent(course.next(), Kind.AGAIN, at, "", "7"));
        assertThat(again.due(at)).isTrue();
        assertThat(tried(again, new NotNow("451 later"), at).state(at)).isEqualTo(MailState.WAITING);
    }

    @Test
    @DisplayName("断られたメールは返事とともに残り、送り直さない")
    void refused() {
        var refused = tried(WRITTEN, new Never("550 no such user"), NOW);
        assertThat(refused.state(NOW)).isEqualTo(MailState.REFUSED);
        assertThat(refused.state(NOW).mayBeSentAgain()).isTrue();
        assertThat(refused.due(NOW.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    @DisplayName("役に立つ日を過ぎたメールは送らない。日は日本時間で変わる")
    void lapses() {
        assertThat(WRITTEN.due(Instant.parse("2026-04-30T14:59:59Z"))).isTrue();
        assertThat(WRITTEN.state(Instant.parse("2026-04-30T15:00:00Z"))).isEqualTo(MailState.LAPSED);
        var waiting = tried(WRITTEN, new NotNow("451 later"), Instant.parse("2026-04-30T14:59:00Z"));
        assertThat(waiting.due(Instant.parse("2026-04-30T15:30:00Z"))).isFalse();
    }

    @Test
    @DisplayName("経過の符号は読み戻せる")
    void codesReadBack() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(Kind.of(kind.code())).isEqualTo(kind));
    }
}
