package dev.todoke.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.identity.PresentCode;
import dev.todoke.identity.SecondFactor.Check;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ワンタイムコード")
class TotpTest {

    /// Secret of the test vectors of RFC 6238, appendix B: the twenty characters 12345678901234567890.
    private static final String RFC_SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private final Totp totp = new Totp();

    @ParameterizedTest(name = "{0}秒 → {1}")
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    @DisplayName("RFC 6238 の例と同じ(下6桁)")
    void rfcVectors(long second, String expected) {
        assertThat(Totp.code(RFC_SECRET, Totp.step(Instant.ofEpochSecond(second))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}秒ずれ → {1}")
    @CsvSource({"-60,Wrong", "-30,Right", "0,Right", "30,Right", "60,Wrong"})
    @DisplayName("前後30秒のずれまで受け付ける")
    void skew(long offset, String expected) {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var answer = Totp.code(RFC_SECRET, Totp.step(now.plusSeconds(offset)));
        assertThat(totp.check(RFC_SECRET, answer, now, 0).getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("同じコードは二度使えない")
    void replayIsRefused() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.step(now);
        var answer = Totp.code(RFC_SECRET, step);
        assertThat(totp.check(RFC_SECRET, answer, now, step - 1)).isEqualTo(new Check.Right(step));
        assertThat(totp.check(RFC_SECRET, answer, now, step)).isEqualTo(new Check.Replayed());
    }

    @Test
    @DisplayName("全角の数字と空白も受け付ける")
    void wideDigits() {
        var now = Instant.ofEpochSecond(59);
        assertThat(totp.check(RFC_SECRET, "２８７ ０８２", now, 0)).isEqualTo(new Check.Right(1));
    }

    @Test
    @DisplayName("鍵は書いて読み戻せる")
    void secretSurvivesSpelling() {
        String secret = totp.newSecret();
        assertThat(secret).hasSize(32);
        assertThat(Base32.encode(Base32.decode(secret.toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo(secret);
    }

    @Test
    @DisplayName("鍵のいまのコードを答える。鍵でなければ何も答えない")
    void presentCodeOfASecret() {
        var clock = Clock.fixed(Instant.ofEpochSecond(59), ZoneOffset.UTC);
        assertThat(PresentCode.of(RFC_SECRET, clock)).hasValue("287082");
        assertThat(PresentCode.of("01!", clock)).isEmpty();
    }
}
