package dev.todoke.statistics.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.InventedYear;
import dev.todoke.statistics.StatisticsBench;
import dev.todoke.statistics.release.ReleasePackage;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;

@DisplayName("統計表の作成と公表")
class ReleaseDeskTest {

    private final StatisticsBench bench = new StatisticsBench(new InventedYear(1_200));

    @Test
    @DisplayName("公表した数字は、だれでも読む役割で読める。1から9までの数は無い")
    void releasedFiguresAreReadByEverybody() {
        bench.registry(() -> bench.tables().compute(9));
        var answer = bench.registry(() -> bench.releases().release(signedIn(Role.REGISTRY_HEAD), 9));

        assertThat(answer).isInstanceOf(ReleaseAnswer.Accepted.class);
        var newest = bench.everybody(() -> bench.figures().newest());
        assertThat(newest).hasSize(1);
        assertThat(newest.getFirst().head().year()).isEqualTo(2019);
        var sites = bench.everybody(
                () -> bench.figures().sites(newest.getFirst().head().number(), "00", CaseSet.INVASIVE, SexGroup.TOTAL));
        assertThat(sites).hasSize(26);
        assertThat(sites)
                .flatExtracting(line -> line.counted().shown().stream().toList())
                .isNotEmpty()
                .noneMatch(counted -> counted.cases() > 0 && counted.cases() < 10);
    }

    @Test
    @DisplayName("公表ファイルを別の倉庫に取り込むと、同じ数字が読める。二度目は何もしない")
    void releaseFileCarriesTheSameFigures() throws IOException {
        bench.registry(() -> bench.tables().compute(9));
        bench.registry(() -> bench.releases().release(9, "test"));
        long number = bench.everybody(() -> bench.figures().newest())
                .getFirst()
                .head()
                .number();
        var file = bench.everybody(() -> bench.figures().file(number)).orElseThrow();
        var other = new StatisticsBench(new InventedYear(0));

        assertThat(taken(other, file)).isTrue();
        assertThat(taken(other, file)).isFalse();
        var lines = other.everybody(() -> other.figures().overYears("40", CaseSet.WITH_IN_SITU, "101"));
        var expected = ReleasePackage.read(new ByteArrayInputStream(file)).incidence().stream()
                .filter(i -> i.place().area().equals("40")
                        && i.place().caseSet() == CaseSet.WITH_IN_SITU
                        && i.place().site().equals("101"))
                .toList();
        assertThat(lines).extracting(line -> line.incidence()).containsExactlyElementsOf(expected);
        assertThat(cases(lines.getFirst().incidence())).isPositive();
    }

    @Test
    @DisplayName("登録室責任者でなければ公表できない")
    void onlyTheHeadReleases() {
        bench.registry(() -> bench.tables().compute(9));

        var answer = bench.registry(() -> bench.releases().release(signedIn(Role.STATISTICIAN), 9));

        assertThat(answer).isEqualTo(new ReleaseAnswer.Refused(List.of("統計表を公表できるのは、登録室責任者です。")));
        assertThat(bench.everybody(() -> bench.figures().newest())).isEmpty();
    }

    @Test
    @DisplayName("公開の役割は作業用の表を読めず、公表データに書けない")
    void thePublicRoleReadsReleasesAlone() {
        assertThatThrownBy(() -> bench.everybody(() -> bench.tables().draft(9)))
                .isInstanceOf(BadSqlGrammarException.class);
        assertThatThrownBy(() -> bench.everybody(() -> bench.database()
                        .jdbc()
                        .sql("delete from publication.incidence")
                        .update()))
                .isInstanceOf(BadSqlGrammarException.class);
    }

    @Test
    @DisplayName("統計表を作る前には公表できない")
    void nothingIsReleasedBeforeItIsComputed() {
        assertThat(bench.registry(() -> bench.releases().release(signedIn(Role.REGISTRY_HEAD), 10)))
                .isInstanceOf(ReleaseAnswer.Refused.class);
    }

    @Test
    @DisplayName("件数が少なすぎる年は、登録室の表だけができて、公表は理由を言って断る")
    void aYearTooSmallToProtectIsNotReleased() {
        var small = new StatisticsBench(new InventedYear(25));

        var draft = small.registry(() -> small.tables().compute(9));

        assertThat(draft.releasable()).isFalse();
        assertThat(small.registry(() -> small.tables().draft(9)).orElseThrow().complete())
                .isNotEmpty();
        assertThat(small.registry(() -> small.releases().release(signedIn(Role.REGISTRY_HEAD), 9)))
                .isEqualTo(new ReleaseAnswer.Refused(List.of("件数が少なく、どの数を隠しても守りきれないため、この年の統計表は公表できません。")));
        assertThat(small.everybody(() -> small.figures().newest())).isEmpty();
    }

    private static long cases(Incidence line) {
        return line.counted().shown().map(Counted::cases).orElse(0L);
    }

    private static boolean taken(StatisticsBench bench, byte[] file) {
        return bench.registry(() -> {
            try {
                return bench.figures().take(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static SignedIn signedIn(Role role) {
        return new SignedIn(new AccountId(new UUID(1, 2)), "試験 花子", new Affiliation.AtRegistry(), Set.of(role));
    }
}
