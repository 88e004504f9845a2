package dev.todoke.provision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosingReader;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.population.PopulationSource;
import dev.todoke.provision.Application;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.ClosedYearStore;
import dev.todoke.provision.store.OutlookStore;
import dev.todoke.provision.store.PackageStore;
import dev.todoke.provision.web.UseSample;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;

@DisplayName("見通しの回数の上限と、提供ファイルの消去")
class LimitsDeskTest {

    private static final Instant NOW = Instant.parse("2026-04-06T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 6);
    private static final String SHA = "f".repeat(64);

    private final TestDatabase database = TestDatabase.fresh();
    private final List<String> recorded = new ArrayList<>();
    private final AuditTrail audit = (kind, _, _, _) -> recorded.add(kind.id());
    private final ApplicationStore store = new ApplicationStore(database.jdbc());
    private final PackageStore packages = new PackageStore(database.jdbc());
    private final Application used = UseSample.with();

    private <T> T as(Face face, String account, Supplier<T> work) {
        return database.transactions().as(Acting.at(face, account), work);
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    @BeforeEach
    void anApplicationInUse() {
        as(Face.APPLICANT, used.owner(), () -> {
            store.open(used.id(), used.owner(), NOW);
            store.append(Application.none(used.id(), used.owner()), used);
            return used;
        });
    }

    private ErasureDesk erasure(Instant at) {
        return new ErasureDesk(store, packages, audit, 180, clock(at));
    }

    private boolean kept() {
        return as(Face.REGISTRY, "x", () -> packages.content(used.id(), SHA)).isPresent();
    }

    @Test
    @DisplayName("保存期間が過ぎると中身だけが消え、名前・照合値・理由が残り、記録される")
    void packagesAreErased() {
        as(Face.REGISTRY, "x", () -> {
            packages.keep(used.id(), new PackageRecord("T.zip", 3, SHA, List.of()), new byte[] {1, 2, 3}, NOW);
            return true;
        });
        assertThat(as(Face.REGISTRY, "x", erasure(NOW)::erase)).isZero();
        assertThat(kept()).isTrue();

        var later = NOW.plusSeconds(200L * 24 * 60 * 60);
        assertThat(as(Face.REGISTRY, "x", erasure(later)::erase)).isEqualTo(1);
        assertThat(as(Face.REGISTRY, "x", erasure(later)::erase)).isZero();
        assertThat(kept()).isFalse();
        assertThat(as(Face.REGISTRY, "x", () -> packages.erased(used.id())))
                .containsExactly(new PackageStore.Erased(SHA, "T.zip", later, "received"));
        assertThat(recorded).containsExactly("provision.package-erased");
        assertThatThrownBy(() -> as(
                        Face.REGISTRY,
                        "x",
                        () -> database.jdbc()
                                .sql("delete from provision.package")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private RiskDesk risks(int perDay) {
        var beans = new StaticListableBeanFactory();
        var closings = beans.getBeanProvider(ClosingReader.class);
        var populations = new Populations(beans.getBeanProvider(PopulationSource.class));
        return new RiskDesk(
                new RiskTables(closings, database.transactions(), populations),
                new ClosedYears(new ClosedYearStore(database.jdbc()), closings),
                new OfficeSettings("40", "福岡県知事", "X", "S", "T", "calendar"),
                new OutlookStore(database.jdbc()),
                audit,
                perDay,
                clock(NOW));
    }

    @Test
    @DisplayName("見通しは1日の上限まで。上限を超えると断られて記録され、助言は出続け、翌日は数え直す")
    void previewsAreLimited() {
        var account = new AccountId(new UUID(0, 9));
        var applicant = new SignedIn(account, "試験", new Affiliation.AsApplicant("架空大学"), Set.of(Role.APPLICANT));
        var looks = new OutlookStore(database.jdbc());
        var mine = as(Face.APPLICANT, account.toString(), () -> {
            String id = UUID.randomUUID().toString();
            store.open(id, account.toString(), NOW);
            return id;
        });
        var desk = risks(2);
        Supplier<RiskLook> look = () -> desk.lookAsApplicant(applicant, mine, Draft.empty());
        assertThat(as(Face.APPLICANT, account.toString(), look).limit()).isZero();
        as(Face.APPLICANT, account.toString(), () -> {
            looks.add(mine, account.toString(), TODAY.minusDays(1));
            looks.add(mine, account.toString(), TODAY.minusDays(1));
            looks.add(mine, account.toString(), TODAY);
            return true;
        });
        assertThat(as(Face.APPLICANT, account.toString(), look).limit()).isZero();
        as(Face.APPLICANT, account.toString(), () -> {
            looks.add(mine, account.toString(), TODAY);
            return true;
        });
        var refused = as(Face.APPLICANT, account.toString(), look);
        assertThat(refused.limit()).isEqualTo(2);
        assertThat(refused.outlook()).isEmpty();
        assertThat(recorded).containsExactly("provision.outlook-limited");
        assertThat(as(Face.APPLICANT, "another", () -> looks.of(mine, account.toString(), TODAY)))
                .isEqualTo(new OutlookStore.Looks(0, 0));
    }
}
