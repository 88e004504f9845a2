package dev.todoke.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.guidance.ConditionCheck.Answer;
import dev.todoke.guidance.ConditionCheck.Point;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("利用の条件の確認")
class ConditionCheckTest {

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            edge    | 130 | windows     | FITS        | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0
            chrome  | 104 | windows     | CONDITIONAL | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36
            firefox | 128 | macos       | FITS        | Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:128.0) Gecko/20100101 Firefox/128.0
            safari  | 17  | macos       | FITS        | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15
            safari  | 15  | ios         | CONDITIONAL | Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.0 Mobile/15E148 Safari/604.1
            ie      | 11  | old-windows | NOT_ALLOWED | Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko
            chrome  | 109 | old-windows | NOT_ALLOWED | Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36
            """)
    void browsersAreReadAndJudged(String family, int version, String system, Fit fit, String userAgent) {
        assertThat(Browser.read(userAgent)).contains(new Browser(family, version, system));
        assertThat(ConditionCheck.seen(new Connecting(userAgent, "")).getFirst().fit())
                .isEqualTo(fit);
    }

    @Test
    @DisplayName("名乗らないブラウザも、見えていれば使えると答える")
    void anUnknownBrowserIsNotRefused() {
        var answer = ConditionCheck.seen(new Connecting("w3m/0.5", "TLSv1.3")).getFirst();
        assertThat(answer.fit()).isEqualTo(Fit.CONDITIONAL);
        assertThat(answer.advice().ja()).contains("見えていれば使えます");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"TLSv1.3,FITS", "TLSv1.2,CONDITIONAL", "TLSv1.1,NOT_ALLOWED", "'',UNKNOWN"})
    void encryptionIsJudged(String protocol, Fit fit) {
        assertThat(ConditionCheck.seen(new Connecting("", protocol)).getLast().fit())
                .isEqualTo(fit);
    }

    @Test
    @DisplayName("遅い回線は、2,000件のファイルにかかる秒数で言う")
    void speedIsToldInSeconds() {
        var answers = ConditionCheck.measured(
                Measured.read("50000", "480", "1280", "0").orElseThrow());
        assertThat(answers).extracting(Answer::fit).containsExactly(Fit.FITS, Fit.CONDITIONAL, Fit.FITS, Fit.FITS);
        assertThat(answers.get(1).found().ja()).isEqualTo("毎秒480キロビットです。2,000件の届出ファイルに約10秒かかります。");
        assertThat(ConditionCheck.measured(new Measured(0, 0, 300, -90)))
                .extracting(Answer::fit)
                .containsOnly(Fit.CONDITIONAL);
    }

    @Test
    @DisplayName("数でない測定値は受け取らない")
    void onlyNumbersAreTaken() {
        assertThat(Measured.read("", "1", "1", "1")).isEmpty();
        assertThat(Measured.read("1", "1", "１２８０", "1")).isEmpty();
        assertThat(Measured.read("1", "1", "1", "12345678901")).isEmpty();
        assertThat(Measured.read("1", "1", "1", "-90").orElseThrow().clock()).isEqualTo(-90);
    }

    @Test
    @DisplayName("測る前の答えも日英で言える")
    void everyAnswerHasBothLanguages() {
        assertThat(ConditionCheck.notMeasured())
                .extracting(Answer::point)
                .containsExactly(Point.DOWNLOAD, Point.UPLOAD, Point.SCREEN, Point.CLOCK);
        assertThat(ConditionCheck.notMeasured())
                .allSatisfy(a -> assertThat(a.advice().en()).isNotBlank());
    }

    @Test
    @DisplayName("2017年の条件は当時のまま、いまの条件は公衆無線LANだけを断る")
    void theTablesSayWhatIsAllowed() {
        assertThat(notAllowed(Conditions.ofTheNotice())).containsExactly("公衆無線LAN", "施設専用の専用線", "閉域網(IP-VPN)");
        assertThat(notAllowed(Conditions.ours())).containsExactly("公衆無線LAN(店、駅、患者用など)");
        assertThat(Conditions.ofTheNotice().computers())
                .extracting(Conditions.Computer::freeMegabytes)
                .containsExactly(100, 100, 100, 50, 50);
        assertThat(Conditions.ours().connections())
                .extracting(Conditions.Connection::point)
                .contains("router-unknown");
    }

    private static List<String> notAllowed(Conditions conditions) {
        return conditions.lines().stream()
                .filter(line -> line.fit() == Fit.NOT_ALLOWED)
                .map(line -> line.name().in(Locale.JAPANESE))
                .toList();
    }
}
