package dev.todoke.provision.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.HospitalReturn;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.review.Approval;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("病院等への提供情報の抽出(法第20条)")
class ReturnExtractorTest {

    private static final byte[] SECRET = "a secret of 32 bytes for one run".getBytes(StandardCharsets.UTF_8);
    private static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2020);

    private static ExtractionSpec.Derivation derived(Article article, String facility) {
        var range = new Range(new TreeSet<>(List.of(YEAR)), List.of(), List.of(), Set.of(), Range.Ages.all());
        var period = new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2029, 3, 31));
        var approval = new Approval(article, KindOfData.IDENTIFIABLE, range, new TreeSet<>(), period, facility);
        return ExtractionSpec.deriveReturns(
                approval,
                ProvisionNumber.of("T", 2026, 1, 1),
                List.of(new ClosingSummary(7, YEAR, 1, Instant.EPOCH, 3, "c".repeat(64))),
                LocalDate.of(2026, 4, 1));
    }

    private static List<String> row(String facility, String chart, String notification) {
        var values = new ArrayList<String>();
        for (int column = 0; column < HospitalReturn.HEADER.size(); column++) {
            values.add("c" + column + notification);
        }
        values.set(0, facility);
        values.set(1, chart);
        values.set(2, notification);
        return values;
    }

    private static ExtractedFile extract(List<List<String>> rows) {
        var spec = ((ExtractionSpec.Derivation.Ready) derived(Article.HOSPITAL, "40A01")).spec();
        return new ReturnExtractor(spec, "40A01", "s-1", SECRET).extract(rows.stream(), Progress.NONE);
    }

    private static List<List<String>> cells(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    @Test
    @DisplayName("ほかの病院等の行は入らず、診療録番号と生年月日は識別情報の部だけにある")
    void onlyOwnRowsInTwoParts() {
        var rows =
                new ArrayList<>(List.of(row("40A01", "K1", "n1"), row("40A01", "K2", "n2"), row("40B02", "K9", "n9")));
        var file = extract(rows);
        var identifiers = cells(file.identifiers().orElseThrow().data());
        var data = cells(file.data());
        assertThat(identifiers.getFirst()).containsExactly("共通キー", "病院等コード", "診療録番号", "届出番号", "性別（届出）", "生年月日（届出）");
        assertThat(identifiers).hasSize(3);
        assertThat(data.getFirst())
                .hasSize(HospitalReturn.HEADER.size() - 5 + 1)
                .doesNotContain("診療録番号", "生年月日（届出）");
        String text = new String(file.data(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("K1", "K2", "n9", "40A01");
        for (int line = 1; line < data.size(); line++) {
            String key = data.get(line).getFirst();
            String notification = identifiers.stream()
                    .filter(cells -> cells.getFirst().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .get(3);
            assertThat(data.get(line).getLast()).endsWith(notification);
        }
        assertThat(file.record().rowsIn()).isEqualTo(3);
        assertThat(file.record().rowsOut()).isEqualTo(2);
        Collections.reverse(rows);
        assertThat(extract(rows).data()).isEqualTo(file.data());
    }

    @Test
    @DisplayName("第20条で応諾した病院等でなければ作れない")
    void onlyForTheHospitalOfTheDecision() {
        for (var refused : List.of(derived(Article.PREFECTURE, ""), derived(Article.HOSPITAL, ""))) {
            assertThat(((ExtractionSpec.Derivation.NotReady) refused).reasons())
                    .extracting(Reason::id)
                    .containsExactly("E06");
        }
    }
}
