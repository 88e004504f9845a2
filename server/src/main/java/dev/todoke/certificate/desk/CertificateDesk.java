package dev.todoke.certificate.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.certificate.CertificateWish;
import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.ClientCertificate.Flaw;
import dev.todoke.certificate.ClientCertificate.Standing;
import dev.todoke.certificate.RevocationReason;
import dev.todoke.certificate.store.CertificateStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where certificates are issued, renewed and revoked, and where one is recognised (証明書の窓口).
@Component
public class CertificateDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String GROUP = "certificate";

    private final CertificateStore certificates;
    private final CertificateAuthority authority;
    private final FacilityReader facilities;
    private final FaceTransactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    CertificateDesk(
            CertificateStore certificates,
            CertificateAuthority authority,
            FacilityReader facilities,
            FaceTransactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.certificates = certificates;
        this.authority = authority;
        this.facilities = facilities;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a wish for a certificate.
    public sealed interface IssueAnswer {

        /// @param password shown once; nobody can show it again
        /// @param file PKCS#12 in Base64; kept nowhere
        record Issued(ClientCertificate certificate, String password, String file) implements IssueAnswer {}

        record Refused(List<CertificateWish.Fault> faults) implements IssueAnswer {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    @Transactional
    public long count() {
        return certificates.count();
    }

    @Transactional
    public List<ClientCertificate> page(long offset, int size) {
        return certificates.page(offset, size);
    }

    @Transactional
    public Optional<ClientCertificate> find(String serial) {
        return certificates.find(serial);
    }

    @Transactional
    public IssueAnswer issue(SignedIn who, CertificateWish wish) {
        if (!who.may(Permission.MANAGE_CERTIFICATES)) {
            return refused("no-permission");
        }
        var faults = wish.faults(code -> facilities.find(code).isPresent());
        return faults.isEmpty() ? issued(who, wish, "") : new IssueAnswer.Refused(faults);
    }

    /// A new key and a new certificate for the same facility and holder; the old one stays until it is revoked or ends.
    @Transactional
    public IssueAnswer renew(SignedIn who, String serial, int months) {
        if (!who.may(Permission.MANAGE_CERTIFICATES)) {
            return refused("no-permission");
        }
        var old = certificates.find(serial);
        if (old.isEmpty() || old.get().revoked()) {
            return refused("not-renewable");
        }
        var wish = new CertificateWish(old.get().facility().value(), old.get().holder(), months);
        var faults = wish.faults(code -> facilities.find(code).isPresent());
        return faults.isEmpty() ? issued(who, wish, serial) : new IssueAnswer.Refused(faults);
    }

    private static IssueAnswer refused(String key) {
        return new IssueAnswer.Refused(List.of(new CertificateWish.Fault("", Sentence.of(GROUP, key))));
    }

    private IssueAnswer issued(SignedIn who, CertificateWish wish, String renews) {
        var now = clock.instant();
        var last = LocalDate.ofInstant(now, JAPAN).plusMonths(wish.months());
        var password = OneTimePassword.fresh();
        var facility = new FacilityCode(wish.facility());
        var parcel =
                authority.issue(facility, last.plusDays(1).atStartOfDay(JAPAN).toInstant(), password);
        var certificate = new ClientCertificate(
                parcel.serial(),
                facility,
                wish.holder().strip(),
                parcel.from(),
                parcel.until(),
                now,
                who.account().toString(),
                renews,
                new Standing.Kept());
        certificates.add(certificate, parcel.fingerprint());
        var until = LocalDate.ofInstant(parcel.until().minusSeconds(1), JAPAN).toString();
        if (renews.isEmpty()) {
            audit.done(
                    CertificateAudit.ISSUED,
                    subject(parcel.serial()),
                    Map.of("facility", facility.value(), "until", until));
        } else {
            audit.done(
                    CertificateAudit.RENEWED,
                    subject(parcel.serial()),
                    Map.of("facility", facility.value(), "until", until, "renews", renews));
        }
        return new IssueAnswer.Issued(certificate, password, parcel.file());
    }

    /// Takes effect with the next request. Answers why not, when it cannot be done.
    @Transactional
    public List<CertificateWish.Fault> revoke(
            SignedIn who, String serial, Optional<RevocationReason> reason, String note) {
        var found = certificates.find(serial).filter(certificate -> !certificate.revoked());
        if (!who.may(Permission.MANAGE_CERTIFICATES) || found.isEmpty()) {
            audit.refused(CertificateAudit.REVOKED, subject(serial), Map.of());
            return List.of(new CertificateWish.Fault(
                    "", Sentence.of(GROUP, found.isEmpty() ? "not-revocable" : "no-permission")));
        }
        if (reason.isEmpty()) {
            return List.of(new CertificateWish.Fault("reason", Sentence.of(GROUP, "reason")));
        }
        if (reason.get() == RevocationReason.OTHER && note.isBlank()) {
            return List.of(new CertificateWish.Fault("note", Sentence.of(GROUP, "note")));
        }
        certificates.revoke(
                serial,
                new Standing.Revoked(
                        reason.get(),
                        note.strip(),
                        clock.instant(),
                        who.account().toString()));
        audit.done(
                CertificateAudit.REVOKED,
                subject(serial),
                Map.of(
                        "facility",
                        found.get().facility().value(),
                        "reason",
                        reason.get().code()));
        return List.of();
    }

    /// What keeps the bearer of this certificate out, if anything. The handshake has proved that the bearer holds its
    /// key.
    ///
    /// @param account facility of the account or token that asks, or empty before anybody has signed in
    public Optional<Flaw> flaw(X509Certificate shown, Optional<FacilityCode> account) {
        var known = transactions.as(
                Acting.SYSTEM, () -> certificates.byFingerprint(CertificateAuthority.fingerprint(shown)));
        var flaw = known.isEmpty() ? Optional.of(Flaw.UNKNOWN) : known.get().flaw(clock.instant(), account);
        flaw.ifPresent(why -> record(why, known.map(ClientCertificate::serial)));
        return flaw;
    }

    private void record(Flaw flaw, Optional<String> serial) {
        transactions.as(Acting.SYSTEM, () -> {
            audit.refused(
                    CertificateAudit.CONNECTION,
                    serial.map(CertificateDesk::subject).orElse(""),
                    Map.of("flaw", flaw.code()));
            return true;
        });
    }

    /// The authority's certificate in PEM form.
    public String authorityFile() {
        return authority.pem();
    }

    /// The list of revoked certificates in PEM form, made anew.
    public String revocationList() {
        return authority.revocationList(transactions.as(Acting.SYSTEM, () -> certificates.revoked(clock.instant())));
    }

    private static String subject(String serial) {
        return "certificate:" + serial;
    }
}
