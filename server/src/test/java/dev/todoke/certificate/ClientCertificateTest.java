package dev.todoke.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.certificate.ClientCertificate.Flaw;
import dev.todoke.certificate.ClientCertificate.Standing;
import dev.todoke.certificate.ClientCertificate.State;
import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("クライアント証明書が使えるか")
class ClientCertificateTest {

    private static final FacilityCode HERE = new FacilityCode("40S01");
    private static final FacilityCode NEIGHBOUR = new FacilityCode("40S02");
    private static final Instant UNTIL = Instant.parse("2028-11-22T15:00:00Z");

    private static ClientCertificate certificate(Standing standing) {
        var made = Instant.parse("2026-11-22T00:00:00Z");
        return new ClientCertificate("4a".repeat(16), HERE, "端末1", made, UNTIL, made, "1", "", standing);
    }

    @Test
    @DisplayName("期限の瞬間までは有効で、その瞬間からは期限切れ。サインインの前は施設を問わない")
    void untilItsEnd() {
        var kept = certificate(new Standing.Kept());
        assertThat(kept.flaw(UNTIL.minusMillis(1), Optional.of(HERE))).isEmpty();
        assertThat(kept.flaw(UNTIL.minusMillis(1), Optional.empty())).isEmpty();
        assertThat(kept.flaw(UNTIL, Optional.of(HERE))).contains(Flaw.EXPIRED);
        assertThat(kept.flaw(UNTIL.minusMillis(1), Optional.of(NEIGHBOUR))).contains(Flaw.OTHER_FACILITY);
    }

    @Test
    @DisplayName("失効は期限より先に言う")
    void revokedForGood() {
        var revoked = certificate(new Standing.Revoked(RevocationReason.LOST, "", UNTIL.minusSeconds(60), "1"));
        assertThat(revoked.flaw(UNTIL.minusSeconds(1), Optional.of(HERE))).contains(Flaw.REVOKED);
        assertThat(revoked.stateAt(UNTIL.plusSeconds(1))).isEqualTo(State.REVOKED);
    }

    @Test
    @DisplayName("発行には、登録された施設、渡す相手、36か月までの期間が要る")
    void whatAWishNeeds() {
        assertThat(new CertificateWish("40S01", "端末1", 24).faults(HERE::equals)).isEmpty();
        assertThat(new CertificateWish("40S02", " ", 37).faults(HERE::equals))
                .extracting(CertificateWish.Fault::field)
                .containsExactly("facility", "holder", "months");
        assertThat(new CertificateWish("40s1", "端", 0).faults(_ -> true))
                .extracting(CertificateWish.Fault::field)
                .containsExactly("facility", "months");
    }
}
