package dev.todoke.certificate.web;

import dev.todoke.certificate.CertificateSettings;
import dev.todoke.certificate.ClientAuth;
import dev.todoke.certificate.ClientCertificate.Flaw;
import dev.todoke.certificate.desk.CertificateDesk;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.web.ConnectionCheck;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Optional;

/// The client certificate of a connection (クライアント証明書の点検): issued here, in force, of the right facility.
final class CertificateCheck implements ConnectionCheck {

    private static final String SHOWN = "jakarta.servlet.request.X509Certificate";

    private final CertificateDesk desk;
    private final CertificateSettings settings;

    CertificateCheck(CertificateDesk desk, CertificateSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public Optional<Refused> refuses(HttpServletRequest request, Optional<FacilityCode> account) {
        return flaw(request, account)
                .map(flaw -> new Refused(
                        "certificate.flaw." + flaw.code(),
                        Sentence.of("certificate", "flaw-" + flaw.code()),
                        flaw == Flaw.OTHER_FACILITY));
    }

    private Optional<Flaw> flaw(HttpServletRequest request, Optional<FacilityCode> account) {
        if (request.getAttribute(SHOWN) instanceof X509Certificate[] chain && chain.length > 0) {
            return desk.flaw(chain[0], account);
        }
        return settings.clientAuth() == ClientAuth.NEED ? Optional.of(Flaw.MISSING) : Optional.empty();
    }
}
